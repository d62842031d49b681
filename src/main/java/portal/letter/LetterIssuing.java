package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.platform.files.FileKind;
import portal.platform.files.FileStore;
import portal.platform.files.StoredFile;
import portal.submission.SubmissionService;

/** Sets a signed letter as a PDF, once, and keeps it. No check may object to it, for it may stand on other things by now. */
@ApplicationScoped
class LetterIssuing {

    @Inject
    LetterRepository letters;

    @Inject
    LetterChecks checks;

    @Inject
    FileStore files;

    @Inject
    SubmissionService submissions;

    @Inject
    Event<DomainEvent> events;

    void issue(Actor actor, Letter letter, List<Signatory> signatories, Instant at) {
        letter.issue();
        Composition words = checks.passed(actor, letter, signatories);
        StoredFile pdf = files.store(fileName(words), FileKind.PDF, new ByteArrayInputStream(words.pdf()));
        letters.add(new IssuedCopy(letter, words, pdf, at));
        submissions.issue(actor, letter.submissionId());
        events.fire(new LetterIssued(
                actor, letter.id(), letter.submissionId(), letter.roundId(), letter.institutionId(), pdf.sha256()));
    }

    private static String fileName(Composition words) {
        String institution = words.facts().value("institution.name").orElse("");
        return "Feedback letter, " + institution + ".pdf";
    }
}
