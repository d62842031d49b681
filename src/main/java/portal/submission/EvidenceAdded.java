package portal.submission;

import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** A file was added to a section. */
public record EvidenceAdded(Actor actor, Which which, String fileName) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.evidence-added";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }

    @Override
    public String after() {
        return fileName;
    }
}
