package portal.submission;

import portal.platform.access.Actor;

/** The secretariat has begun the letter. */
public record LetterDraftStarted(Actor actor, Which which) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.letter-drafted";
    }
}
