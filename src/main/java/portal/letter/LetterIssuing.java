package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.submission.SubmissionService;

/** Sets a signed letter as a PDF, once, and keeps it. No check may object to it, for it may stand on other things by now. */
@ApplicationScoped
class LetterIssuing {

    @Inject
    LetterRepository letters;

    @Inject
    LetterChecks checks;

    @Inject
    LetterPress press;

    @Inject
    SubmissionService submissions;

    @Inject
    Event<DomainEvent> events;

    void issue(Actor actor, Letter letter, List<Signatory> signatories, Instant at) {
        letter.issue();
        IssuedCopy copy = press.print(letter, checks.passed(actor, letter, signatories), at);
        letters.add(copy);
        submissions.issue(actor, letter.submissionId());
        events.fire(new LetterIssued(
                actor, letter.id(), letter.submissionId(), letter.roundId(), letter.institutionId(), copy.sha256()));
    }
}
