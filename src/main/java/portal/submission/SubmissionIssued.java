package portal.submission;

import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** The letter is issued and the submission is done. */
public record SubmissionIssued(Actor actor, Which which) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.issued";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }
}
