package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was ticked as read, by letter, pass and reader. */
@ApplicationScoped
class LetterReadRepository {

    @PersistenceContext
    EntityManager em;

    Map<Pass, LetterRead> of(long accountId, Collection<Long> letterIds) {
        if (letterIds.isEmpty()) {
            return Map.of();
        }
        List<LetterRead> read = em.createQuery(
                        "SELECT r FROM LetterRead r WHERE r.accountId = :account AND r.letterId IN :letters",
                        LetterRead.class)
                .setParameter("account", accountId)
                .setParameter("letters", letterIds)
                .getResultList();
        return read.stream().collect(Collectors.toMap(LetterRead::pass, Function.identity()));
    }

    void add(LetterRead read) {
        em.persist(read);
    }
}
