package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Whole letters with their sections, signers and issued copies. */
@ApplicationScoped
public class LetterRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Letter> find(long id) {
        return em.createQuery("SELECT l FROM Letter l WHERE l.id = :id", Letter.class)
                .setParameter("id", id)
                .setHint("eclipselink.left-join-fetch", "l.sections")
                .getResultStream()
                .findFirst();
    }

    /** For changing it: changes of one letter happen one after the other. */
    Optional<Letter> held(long id) {
        Letter letter = em.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(letter);
    }

    /** The newest first: it stands or is on its way, those before it are superseded. */
    List<Letter> ofSubmission(long submissionId) {
        return em.createQuery(
                        "SELECT l FROM Letter l WHERE l.submissionId = :submission ORDER BY l.id DESC", Letter.class)
                .setParameter("submission", submissionId)
                .getResultList();
    }

    /** The one that takes the place of a letter. */
    Optional<Letter> after(long letterId) {
        return em.createQuery("SELECT l FROM Letter l WHERE l.replacesId = :letter", Letter.class)
                .setParameter("letter", letterId)
                .getResultStream()
                .findFirst();
    }

    Letter add(Letter letter) {
        em.persist(letter);
        em.flush();
        return letter;
    }

    void flush() {
        em.flush();
    }

    LetterSigner add(LetterSigner signer) {
        em.persist(signer);
        em.flush();
        return signer;
    }

    Optional<LetterSigner> signer(long id) {
        return Optional.ofNullable(em.find(LetterSigner.class, id));
    }

    /** Everybody who ever signed, by place under the letter. */
    List<SignerRow> signers() {
        return em.createQuery("SELECT s FROM LetterSigner s ORDER BY s.position, s.id", LetterSigner.class)
                .getResultStream()
                .map(LetterSigner::row)
                .toList();
    }

    void add(IssuedCopy copy) {
        em.persist(copy);
        em.flush();
    }

    /** Of the issued letter that bears this code. */
    Optional<LetterState> stateOf(VerificationCode code) {
        return issued("verificationCode", code.characters());
    }

    /** Of the issued letter whose PDF has this SHA-256. */
    Optional<LetterState> stateOf(String sha256) {
        return issued("sha256", sha256);
    }

    private Optional<LetterState> issued(String by, String value) {
        return em.createQuery(
                        "SELECT l.state FROM Letter l, IssuedCopy c WHERE c.letterId = l.id AND c." + by + " = :value",
                        LetterState.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    Optional<IssuedCopy> issuedCopy(long letterId) {
        return em.createQuery("SELECT c FROM IssuedCopy c WHERE c.letterId = :letter", IssuedCopy.class)
                .setParameter("letter", letterId)
                .getResultStream()
                .findFirst();
    }
}
