package portal.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Untied;

/** Whole circulars. What goes to those around a submission that the actor may know nothing of is not found. */
@ApplicationScoped
class CircularRepository {

    /** For the conditions of a statement about circulars c. */
    static final String OPEN = " AND NOT EXISTS (SELECT s.id FROM Submission s, Circular d JOIN d.submissions x"
            + " WHERE d.id = c.id AND s.id = x AND s.institutionId IN :tied)";

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when there is none */
    Circular find(Actor actor, long id) {
        return open(actor, em.find(Circular.class, id));
    }

    /** For changing it: others who want to wait. @throws NotFound when there is none */
    Circular held(Actor actor, long id) {
        return open(actor, em.find(Circular.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Circular open(Actor actor, @Nullable Circular circular) {
        return Optional.ofNullable(circular)
                .filter(one -> Untied.to(
                                        actor,
                                        em.createQuery(
                                                "SELECT COUNT(c) FROM Circular c WHERE c.id = :id" + OPEN, Long.class))
                                .setParameter("id", one.id())
                                .getSingleResult()
                        > 0)
                .orElseThrow(NotFound::new);
    }

    long add(Circular circular) {
        em.persist(circular);
        em.flush();
        return circular.id();
    }

    void remove(Circular circular) {
        em.remove(circular);
    }
}
