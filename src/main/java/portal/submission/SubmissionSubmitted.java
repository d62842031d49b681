package portal.submission;

import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** An institution has handed in its submission and was given a receipt. */
public record SubmissionSubmitted(Actor actor, Which which, String receiptNumber) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.submitted";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }

    @Override
    public String after() {
        return receiptNumber;
    }
}
