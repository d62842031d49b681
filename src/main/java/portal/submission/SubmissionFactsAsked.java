package portal.submission;

import java.time.LocalDate;
import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** The institution is asked whether the facts of its letter are right, until the end of a day. */
public record SubmissionFactsAsked(Actor actor, Which which, LocalDate until) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.facts-asked";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }

    @Override
    public String after() {
        return until.toString();
    }
}
