package portal.submission;

import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** The secretariat has opened a submission to its panel. */
public record ReviewStarted(Actor actor, Which which) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.review-started";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }
}
