package portal.submission;

import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** An institution's draft for a round was opened. */
public record SubmissionOpened(Actor actor, Which which) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.opened";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }
}
