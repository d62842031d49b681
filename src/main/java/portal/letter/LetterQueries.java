package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.letter.pdf.LetterText;
import portal.letter.template.Logos;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Reads letters; what the actor may not see is not found. */
@ApplicationScoped
public class LetterQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    LetterPolicy policy;

    @Inject
    LetterRepository letters;

    @Inject
    LetterReading reading;

    @Inject
    Logos logos;

    /** The newest letter on a submission that the actor may read. */
    public Optional<Long> ofSubmission(Actor actor, long submissionId) {
        return letters.ofSubmission(submissionId).stream()
                .filter(letter -> policy.mayRead(actor, letter).allowed())
                .map(Letter::id)
                .findFirst();
    }

    /** Which letters came before and after it, as far as the actor may read them. */
    public Succession succession(Actor actor, long letterId) {
        Letter letter = readable(actor, letterId);
        return new Succession(
                letter.supersededAt(),
                letter.supersededReason(),
                readableId(actor, letter.replacesId().flatMap(letters::find)),
                readableId(actor, letters.after(letterId)));
    }

    private @Nullable Long readableId(Actor actor, Optional<Letter> letter) {
        return letter.filter(one -> policy.mayRead(actor, one).allowed())
                .map(Letter::id)
                .orElse(null);
    }

    /** @throws NotFound when there is none or the actor may not read it */
    public LetterView view(Actor actor, long letterId) {
        Letter letter = readable(actor, letterId);
        return reading.view(actor, letter, row(letterId), List.of());
    }

    /** The same as it went out. @throws NotFound when it did not, or the actor may not read it */
    public LetterView issued(Actor actor, long letterId) {
        return Optional.of(view(actor, letterId))
                .filter(letter -> letter.issue() != null)
                .orElseThrow(NotFound::new);
    }

    /** As {@link #view}, with the signatures given so far under it. */
    public LetterView view(Actor actor, long letterId, List<Signatory> signed) {
        Letter letter = readable(actor, letterId);
        return reading.view(actor, letter, row(letterId), signed);
    }

    /**
     * The letter as it is now, held for a verb of the board: others who want to change it wait until the transaction ends.
     * Asked before anything else is read, so that all that is read afterwards is as new.
     */
    public LetterRow hold(Actor actor, long letterId) {
        Letter letter = letters.held(letterId).orElseThrow(NotFound::new);
        policy.mayReturn(actor, letter).orNotFound();
        return row(letterId);
    }

    /** The letter, its sections to be written and what the checks say, for the secretariat. */
    public LetterDraft draft(Actor actor, long letterId) {
        Letter letter = readable(actor, letterId);
        policy.mayWrite(actor, letter).orNotFound();
        return reading.draft(actor, letter, row(letterId));
    }

    /** The stored PDF of an issued letter. @throws NotFound when there is none or the actor may not read it */
    public long fileOf(Actor actor, long letterId) {
        return letters.issuedCopy(readable(actor, letterId).id())
                .map(IssuedCopy::fileId)
                .orElseThrow(NotFound::new);
    }

    /** The picture in the letterhead, where there is one. @throws NotFound when there is no such letter or the actor may not read it */
    public Optional<LetterText.Logo> logo(Actor actor, long letterId) {
        return logos.of(readable(actor, letterId).templateId());
    }

    /** Whether the institution's letter in the round has reached the board. For features that have asked their own policy. */
    public boolean hasReachedBoard(long roundId, long institutionId) {
        return em.createQuery(
                                """
                                SELECT COUNT(l) FROM Letter l WHERE l.roundId = :round AND l.institutionId = :institution
                                    AND l.state NOT IN :before
                                """,
                                Long.class)
                        .setParameter("round", roundId)
                        .setParameter("institution", institutionId)
                        .setParameter("before", List.of(LetterState.DRAFT, LetterState.FACTUAL_CHECK))
                        .getSingleResult()
                > 0;
    }

    /** All letter signers there ever were. For features that have asked their own policy. */
    public List<SignerRow> signers() {
        return letters.signers();
    }

    private LetterRow row(long letterId) {
        return em.createQuery(LetterListQueries.ROWS + " AND l.id = :id", LetterRow.class)
                .setParameter("id", letterId)
                .getSingleResult();
    }

    private Letter readable(Actor actor, long letterId) {
        Letter letter = letters.find(letterId).orElseThrow(NotFound::new);
        policy.mayRead(actor, letter).orNotFound();
        return letter;
    }
}
