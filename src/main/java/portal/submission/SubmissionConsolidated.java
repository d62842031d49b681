package portal.submission;

import portal.platform.access.Actor;

/** The panel has agreed its levels and feedback. */
public record SubmissionConsolidated(Actor actor, Which which) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.consolidated";
    }
}
