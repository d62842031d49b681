package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.platform.access.Actor;

/** Reads the outbox. */
@ApplicationScoped
@Transactional
public class MailQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    MailPolicy policy;

    /** A page of messages, newest first. */
    public List<MailRow> outbox(Actor actor, int first, int most) {
        policy.mayReadOutbox(actor).orNotFound();
        return em.createQuery(
                        "select new portal.notification.MailRow(m.id, m.recipientName, m.recipientEmail, m.subject, m.body,"
                                + " m.state, m.createdAt) from OutgoingMail m order by m.id desc",
                        MailRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many messages there are in all. */
    public long count(Actor actor) {
        policy.mayReadOutbox(actor).orNotFound();
        return em.createQuery("select count(m) from OutgoingMail m", Long.class).getSingleResult();
    }
}
