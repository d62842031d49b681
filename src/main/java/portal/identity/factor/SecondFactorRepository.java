package portal.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps second factors, one for each person who has one. */
@ApplicationScoped
class SecondFactorRepository {

    @PersistenceContext
    EntityManager em;

    Optional<SecondFactor> find(long accountId) {
        return Optional.ofNullable(em.find(SecondFactor.class, accountId));
    }

    /** For taking a code: of two who come with the same one, the second waits and finds it taken. */
    Optional<SecondFactor> held(long accountId) {
        return Optional.ofNullable(em.find(SecondFactor.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(SecondFactor factor) {
        em.persist(factor);
        em.flush();
    }

    void remove(SecondFactor factor) {
        em.remove(factor);
    }
}
