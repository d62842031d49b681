package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import portal.institution.InstitutionQueries;
import portal.letter.factual.CheckView;
import portal.letter.factual.FactualCheck;
import portal.letter.factual.FactualCheckRepository;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.round.RoundDetail;
import portal.round.RoundQueries;

/** Reads factual checks; what the actor may not see is not found. */
@ApplicationScoped
@Transactional
public class FactualCheckQueries {

    @Inject
    LetterPolicy policy;

    @Inject
    LetterRepository letters;

    @Inject
    FactualCheckRepository checks;

    @Inject
    RoundQueries rounds;

    @Inject
    InstitutionQueries institutions;

    /** The last check of a letter; of one that was taken back an institution sees the draft no more. @throws NotFound when there was none or the actor may not know */
    public CheckView last(Actor actor, long letterId) {
        CheckView view = checks.last(readable(actor, letterId).id())
                .map(FactualCheck::view)
                .orElseThrow(NotFound::new);
        boolean meant = !view.isTakenBack() || policy.mayWrite(actor).allowed();
        return meant ? view : view.withoutDraft();
    }

    /** The newest letter on a submission whose facts were checked or are to be, if the actor may know. */
    public Optional<Long> ofSubmission(Actor actor, long submissionId) {
        return letters.ofSubmission(submissionId).stream()
                .filter(letter -> policy.mayReadCheck(actor, letter).allowed())
                .map(Letter::id)
                .filter(letter -> checks.last(letter).isPresent())
                .findFirst();
    }

    /** Whether the institution was ever asked about this letter, as far as the actor may know. */
    public boolean wasAsked(Actor actor, long letterId) {
        return letters.find(letterId)
                .filter(letter -> policy.mayReadCheck(actor, letter).allowed())
                .flatMap(letter -> checks.last(letter.id()))
                .isPresent();
    }

    /** Whether this person can answer for the institution now. */
    public boolean mayAnswer(Actor actor, long letterId) {
        Letter letter = readable(actor, letterId);
        return letter.state() == LetterState.FACTUAL_CHECK
                && policy.mayAnswer(actor, letter).allowed();
    }

    /** Everything that whoever writes the letter needs to know. */
    public CheckDesk desk(Actor actor, long letterId) {
        Letter letter = readable(actor, letterId);
        policy.mayWrite(actor, letter).orNotFound();
        RoundDetail round = rounds.of(letter.roundId());
        return new CheckDesk(
                letterId,
                institutions.nameOf(letter.institutionId()),
                letter.state(),
                round.plan().factualCheckDays(),
                checks.last(letterId).map(FactualCheck::view).orElse(null));
    }

    private Letter readable(Actor actor, long letterId) {
        Letter letter = letters.find(letterId).orElseThrow(NotFound::new);
        policy.mayReadCheck(actor, letter).orNotFound();
        return letter;
    }
}
