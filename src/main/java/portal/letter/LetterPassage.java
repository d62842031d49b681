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

    /** The submission first: a letter that is a draft no longer opens it to the board. */
    void back(Actor actor, Letter letter, String reason) {
        submissions.returnLetter(actor, letter.submissionId());
        letter.returnToSecretariat(reason, actor);
        events.fire(new LetterReturned(actor, letter.submissionId(), reason.strip()));
    }
}
