package portal.submission;

import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** An earlier version of a section was made the current one. */
public record AnswerRestored(Actor actor, Which which, String heading) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.answer-restored";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }

    @Override
    public String after() {
        return heading;
    }
}
