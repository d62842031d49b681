package portal.submission;

import portal.platform.access.Actor;

/** The board has returned the letter to the secretariat. */
public record SubmissionLetterReturned(Actor actor, Which which) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.letter-returned";
    }
}
