package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;
import portal.platform.files.Allowance;
import portal.platform.files.FileStore;
import portal.platform.files.StoredFile;
import portal.platform.files.Upload;
import portal.submission.SubmissionEvent.Which;

/** What can be done with the files that support a section. */
@ApplicationScoped
@Transactional
public class EvidenceService {

    /** How many files a section takes. */
    public static final int MOST_FILES = 20;

    @Inject
    SubmissionGate gate;

    @Inject
    SubmissionRepository submissions;

    @Inject
    FileStore files;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Asks, before the bytes are on their way, whether a file may be added. */
    public void expect(Actor actor, long submissionId, long sectionId) {
        gate.writable(actor, submissionId);
        section(submissionId, sectionId);
    }

    /** Keeps the file and lists it with the section, both or neither. */
    public EvidenceRow add(Actor actor, long submissionId, long sectionId, Upload upload) {
        Submission submission = gate.writable(actor, submissionId);
        Answer section = section(submissionId, sectionId);
        Allowance.EVIDENCE.require(submissions.bytesOf(submissionId), upload.size());
        StoredFile file = files.store(upload);
        Instant now = clock.instant();
        Evidence evidence = new Evidence(section, file.id(), actor.accountId(), now);
        submissions.add(evidence);
        submissions.flush();
        events.fire(new EvidenceAdded(actor, Which.of(submission), file.fileName()));
        return new EvidenceRow(
                evidence.id(),
                sectionId,
                file.id(),
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                now);
    }

    private Answer section(long submissionId, long sectionId) {
        Answer section = submissions.answer(submissionId, sectionId).orElseThrow(NotFound::new);
        if (submissions.filesOf(submissionId, sectionId) >= MOST_FILES) {
            throw new TooManyFiles(MOST_FILES);
        }
        return section;
    }

    /** Takes the file off the section. What was submitted with it keeps it. */
    public void remove(Actor actor, long evidenceId) {
        Evidence evidence = submissions.evidence(evidenceId).orElseThrow(NotFound::new);
        Submission submission = gate.writable(actor, evidence.submissionId());
        evidence.remove(clock.instant());
        String fileName =
                files.find(evidence.fileId()).map(StoredFile::fileName).orElse("");
        events.fire(new EvidenceRemoved(actor, Which.of(submission), fileName));
    }
}
