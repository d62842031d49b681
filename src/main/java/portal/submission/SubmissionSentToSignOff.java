package portal.submission;

import portal.platform.access.Actor;

/** The letter waits for its signers. */
public record SubmissionSentToSignOff(Actor actor, Which which) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.sent-to-sign-off";
    }
}
