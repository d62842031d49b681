package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import portal.letter.template.LetterTemplate;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.submission.SubmissionService;

/** The letter's way between secretariat and board; the submission goes with it. */
@ApplicationScoped
class LetterPassage {

    @Inject
    LetterChecks checks;

    @Inject
    LetterWording wording;

    @Inject
    SubmissionService submissions;

    @Inject
    Event<DomainEvent> events;

    void toSignOff(Actor actor, Letter letter) {
        LetterTemplate template = wording.held(letter);
        Composition words = checks.ready(actor, letter);
        letter.sendToSignOff(actor, template.id(), words.facts());
        submissions.sendToSignOff(actor, letter.submissionId());
    }

    void keep(Actor actor, Letter letter, WordsKept kept) {
        letter.keepWords(kept);
        events.fire(new WordsKeptAgainstCheck(actor, letter.submissionId(), kept.words(), kept.reason()));
    }

    /** The submission first: a letter that is a draft no longer opens it to the board. */
    void back(Actor actor, Letter letter, String reason) {
        submissions.returnLetter(actor, letter.submissionId());
        letter.returnToSecretariat(reason, actor);
        events.fire(new LetterReturned(actor, letter.submissionId(), reason.strip()));
    }
}
