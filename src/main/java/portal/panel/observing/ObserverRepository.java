package portal.panel.observing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Places of observers. */
@ApplicationScoped
class ObserverRepository {

    @PersistenceContext
    EntityManager em;

    Optional<ObserverPlace> find(long submissionId, long accountId) {
        return em.createQuery(
                        "SELECT o FROM ObserverPlace o WHERE o.submissionId = :submission AND o.accountId = :account",
                        ObserverPlace.class)
                .setParameter("submission", submissionId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    void add(ObserverPlace place) {
        em.persist(place);
        em.flush();
    }

    void remove(ObserverPlace place) {
        em.remove(place);
    }
}
