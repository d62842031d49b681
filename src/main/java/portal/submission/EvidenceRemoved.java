package portal.submission;

import portal.platform.access.Actor;
import portal.platform.events.Audience;

/** A file was taken off a section. */
public record EvidenceRemoved(Actor actor, Which which, String fileName) implements SubmissionEvent {

    @Override
    public String what() {
        return "submission.evidence-removed";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }

    @Override
    public String before() {
        return fileName;
    }
}
