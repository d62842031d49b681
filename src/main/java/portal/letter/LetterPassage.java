package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.submission.SubmissionService;

/** The letter's way between secretariat and board; the submission goes with it. */
@ApplicationScoped
class LetterPassage {

    @Inject
    LetterChecks checks;

    @Inject
    SubmissionService submissions;

    @Inject
    Event<DomainEvent> events;

    void toSignOff(Actor actor, Letter letter) {
        checks.pass(actor, letter);
        letter.sendToSignOff();
        submissions.sendToSignOff(actor, letter.submissionId());
    }

    void back(Actor actor, Letter letter, String reason) {
        letter.returnToSecretariat(reason, actor);
        submissions.returnLetter(actor, letter.submissionId());
        events.fire(new LetterReturned(actor, letter.submissionId(), reason.strip()));
    }
}
