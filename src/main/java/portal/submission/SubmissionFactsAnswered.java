package portal.submission;

import java.util.Locale;
import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** The institution has said whether the facts of its letter are right, has let the time pass, or need not say any more. */
public record SubmissionFactsAnswered(Actor actor, Which which, FactsAnswer answer) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.facts-" + answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }
}
