package portal.submission;

import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** The secretariat has returned a submission to be completed. */
public record SubmissionReturned(Actor actor, Which which, String reason) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.returned";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }

    @Override
    public String after() {
        return reason;
    }
}
