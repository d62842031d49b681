package portal.letter;

import portal.platform.access.Actor;
import portal.platform.events.Audience;
import portal.platform.events.DomainEvent;

/** The letter is signed by two, set as a PDF and ready for the institution. */
public record LetterIssued(
        Actor actor, long letterId, long submissionId, long roundId, long institutionId, String sha256)
        implements DomainEvent {

    @Override
    public String what() {
        return "letter.issued";
    }

    @Override
    public String subjectKind() {
        return "submission";
    }

    @Override
    public long subjectId() {
        return submissionId;
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }

    @Override
    public String after() {
        return "SHA-256 " + sha256;
    }
}
