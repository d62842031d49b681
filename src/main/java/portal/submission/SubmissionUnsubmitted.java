package portal.submission;

import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** An institution has taken its submission back to go on writing. */
public record SubmissionUnsubmitted(Actor actor, Which which, String receiptNumber) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.unsubmitted";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }

    @Override
    public String before() {
        return receiptNumber;
    }
}
