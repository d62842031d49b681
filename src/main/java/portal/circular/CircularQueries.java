package portal.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.access.Untied;

/** Reads circulars. */
@ApplicationScoped
@Transactional
public class CircularQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    CircularRepository circulars;

    @Inject
    CircularPolicy policy;

    @Inject
    Dispatch dispatch;

    public CircularDetail detail(Actor actor, long id) {
        policy.mayWrite(actor).orNotFound();
        return dispatch.read(circulars.find(actor, id));
    }

    /** The message as somebody gets it; empty where nobody does. @param accountId whose, or the first one's */
    public Optional<CircularText> preview(Actor actor, long id, @Nullable Long accountId) {
        policy.mayWrite(actor).orNotFound();
        Circular circular = circulars.find(actor, id);
        return dispatch.read(circular).example(accountId).map(recipient -> dispatch.preview(circular, recipient));
    }

    /** Those of a round, the newest first. */
    public List<CircularRow> of(Actor actor, long roundId) {
        policy.mayWrite(actor).orRefuse();
        return Untied.to(
                        actor,
                        em.createQuery(
                                "SELECT NEW portal.circular.CircularRow(c.id, c.subject, c.audience, c.begunAt, c.sentAt,"
                                        + " c.sentBy) FROM Circular c WHERE c.roundId = :round"
                                        + CircularRepository.OPEN
                                        + " ORDER BY c.id DESC",
                                CircularRow.class))
                .setParameter("round", roundId)
                .getResultList();
    }
}
