package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Signatures by letter and pass. */
@ApplicationScoped
public class SignOffRepository {

    @PersistenceContext
    EntityManager em;

    /** Those that stand, in the order in which they were given. */
    List<SignOff> of(Pass pass) {
        return em.createQuery(
                        """
                        SELECT s FROM SignOff s WHERE s.letterId = :letter AND s.pass = :pass AND s.withdrawnAt IS NULL
                        ORDER BY s.ordinal
                        """,
                        SignOff.class)
                .setParameter("letter", pass.letterId())
                .setParameter("pass", pass.number())
                .getResultList();
    }

    /** The passes of these letters in which a signature of this person stands. */
    Set<Pass> signedBy(long accountId, Collection<Long> letterIds) {
        if (letterIds.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        """
                        SELECT s.letterId, s.pass FROM SignOff s, LetterSigner g
                        WHERE g.id = s.signerId AND g.accountId = :account AND s.letterId IN :letters
                            AND s.withdrawnAt IS NULL
                        """,
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("letters", letterIds)
                .getResultStream()
                .map(row -> new Pass((Long) row[0], (Integer) row[1]))
                .collect(Collectors.toSet());
    }

    /** Writes at once, so that of two who race the second is told before anything is issued. */
    void add(SignOff signOff) {
        em.persist(signOff);
        em.flush();
    }

    /** How many signatures stand in each pass of these letters. */
    Map<Pass, Long> counts(Collection<Long> letterIds) {
        if (letterIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        """
                        SELECT s.letterId, s.pass, COUNT(s) FROM SignOff s
                        WHERE s.letterId IN :letters AND s.withdrawnAt IS NULL GROUP BY s.letterId, s.pass
                        """,
                        Object[].class)
                .setParameter("letters", letterIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> new Pass((Long) row[0], (Integer) row[1]), row -> (Long) row[2]));
    }
}
