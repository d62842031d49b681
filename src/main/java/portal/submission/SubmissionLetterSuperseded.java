package portal.submission;

import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** The letter that was issued stands no more; another one is being written. */
public record SubmissionLetterSuperseded(Actor actor, Which which, String reason) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.letter-superseded";
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
