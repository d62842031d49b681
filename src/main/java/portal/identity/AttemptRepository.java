package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps what was tried, each time in a transaction of its own, so that tries at the same time see one another. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AttemptRepository {

    @PersistenceContext
    EntityManager em;

    List<Long> add(Collection<Limit> limits, Instant now) {
        List<Attempt> attempts =
                limits.stream().map(limit -> new Attempt(limit, now)).toList();
        attempts.forEach(em::persist);
        em.flush();
        return attempts.stream().map(Attempt::id).toList();
    }

    boolean isPassed(Limit limit, Instant now) {
        long made = em.createQuery(
                        "select count(a) from Attempt a where a.source = :source and a.madeAt > :since", Long.class)
                .setParameter("source", Tokens.hash(limit.source()))
                .setParameter("since", now.minus(limit.window()))
                .getSingleResult();
        return made > limit.most();
    }

    List<Long> before(Instant time) {
        return em.createQuery("select a.id from Attempt a where a.madeAt < :time", Long.class)
                .setParameter("time", time)
                .setMaxResults(1000)
                .getResultList();
    }

    void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createQuery("delete from Attempt a where a.id in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }
}
