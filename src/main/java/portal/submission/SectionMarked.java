package portal.submission;

import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** A section was marked as ready, or as not ready after all. */
public record SectionMarked(Actor actor, Which which, String heading, boolean ready) implements SubmissionEvent {

    @Override
    public String what() {
        return ready ? "submission.section-ready" : "submission.section-reopened";
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
