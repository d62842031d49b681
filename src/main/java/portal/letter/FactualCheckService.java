package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.letter.factual.CorrectionOutcome;
import portal.letter.factual.CorrectionText;
import portal.letter.factual.FactualCheck;
import portal.letter.factual.FactualCheckRepository;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.submission.FactsAnswer;

/** Asks institutions whether the facts of their letters are right, takes their answers, and takes up what they say. */
@ApplicationScoped
@Transactional
public class FactualCheckService {

    @Inject
    LetterPolicy policy;

    @Inject
    LetterRepository letters;

    @Inject
    FactualCheckRepository checks;

    @Inject
    FactualPassage passage;

    @Inject
    Clock clock;

    /** @throws LetterNotReady when a check finds an error, such as the name of a reviewer */
    public void ask(Actor actor, long letterId) {
        Letter letter = letters.held(letterId).orElseThrow(NotFound::new);
        policy.mayRead(actor, letter).orNotFound();
        policy.mayWrite(actor, letter).orRefuse();
        checks.add(passage.toInstitution(actor, letter, clock.instant()));
    }

    /** Adds something that is wrong to the list, which is sent as a whole. */
    public void list(Actor actor, long letterId, CorrectionText text) {
        answering(actor, letterId);
        last(letterId).list(text, actor, clock.instant());
    }

    public void drop(Actor actor, long letterId, long correctionId) {
        answering(actor, letterId);
        last(letterId).drop(correctionId);
    }

    /** The facts are right. */
    public void confirm(Actor actor, long letterId) {
        Letter letter = answering(actor, letterId);
        last(letterId).confirm(actor, clock.instant());
        passage.back(actor, letter, FactsAnswer.CONFIRMED);
    }

    /** What is listed is wrong. */
    public void send(Actor actor, long letterId) {
        Letter letter = answering(actor, letterId);
        last(letterId).correct(actor, clock.instant());
        passage.back(actor, letter, FactsAnswer.CORRECTED);
    }

    /** The last day is over: the letter goes on, with what was listed by then. */
    public void lapse(Actor actor, long letterId) {
        Letter letter = letters.held(letterId).orElseThrow(NotFound::new);
        policy.mayWrite(actor, letter).orRefuse();
        last(letterId).lapse(passage.today(), actor, clock.instant());
        passage.back(actor, letter, FactsAnswer.LAPSED);
    }

    /** The institution was asked too soon: the words can be changed again, and it need not answer. It reads the reason. */
    public void takeBack(Actor actor, long letterId, String reason) {
        Letter letter = letters.held(letterId).orElseThrow(NotFound::new);
        policy.mayRead(actor, letter).orNotFound();
        policy.mayWrite(actor).orRefuse();
        last(letterId).takeBack(reason, actor, clock.instant());
        passage.back(actor, letter, FactsAnswer.TAKEN_BACK);
    }

    /** Says what became of a correction; the institution reads it. Until sign-off it can be said anew. */
    public void decide(Actor actor, long letterId, long correctionId, CorrectionOutcome outcome, String reason) {
        Letter letter = letters.held(letterId).orElseThrow(NotFound::new);
        policy.mayWrite(actor, letter).orRefuse();
        letter.requireDraft();
        passage.decide(
                actor,
                letter,
                new FactualPassage.Decision(last(letterId), correctionId, outcome, reason),
                clock.instant());
    }

    private Letter answering(Actor actor, long letterId) {
        Letter letter = letters.held(letterId).orElseThrow(NotFound::new);
        policy.mayAnswer(actor, letter).orNotFound();
        return letter;
    }

    private FactualCheck last(long letterId) {
        return checks.last(letterId).orElseThrow(NotFound::new);
    }
}
