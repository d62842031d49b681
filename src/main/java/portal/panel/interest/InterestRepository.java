package portal.panel.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import portal.identity.Account;
import portal.platform.access.NotFound;

/** Offers to review, whole. */
@ApplicationScoped
class InterestRepository {

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when there is none, or none any more */
    Interest locked(long id) {
        Interest found = em.find(Interest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** The one from an address that nobody has answered. */
    Optional<Interest> open(String email) {
        return em.createQuery("select i from Interest i where i.email = :email and i.state = :open", Interest.class)
                .setParameter("email", Account.canonical(email))
                .setParameter("open", InterestState.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** Those that have been kept long enough. */
    List<Interest> over(Instant now) {
        return em.createQuery(
                        "select i from Interest i where i.answeredAt <= :answered"
                                + " or i.answeredAt is null and i.toldAt <= :told",
                        Interest.class)
                .setParameter(
                        "answered",
                        now.atZone(ZoneOffset.UTC).minus(Interest.KEPT_ANSWERED).toInstant())
                .setParameter(
                        "told",
                        now.atZone(ZoneOffset.UTC).minus(Interest.KEPT_OPEN).toInstant())
                .getResultList();
    }

    Interest add(Interest interest) {
        em.persist(interest);
        em.flush();
        return interest;
    }

    void remove(Interest interest) {
        em.remove(interest);
    }
}
