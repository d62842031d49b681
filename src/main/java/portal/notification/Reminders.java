package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Remembers who was reminded of what. */
@ApplicationScoped
class Reminders {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Takes the reminder that is to go out now; empty when there is none or it has gone out. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean take(Due due, Instant dueAt) {
        Optional<Reminder> next = Reminder.of(due, dueAt, clock.instant()).filter(reminder -> !isSent(reminder));
        next.ifPresent(em::persist);
        return next.isPresent();
    }

    private boolean isSent(Reminder reminder) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM Reminder r WHERE r.kind = :kind AND r.subjectId = :subject"
                                        + " AND r.daysAhead = :days AND r.dueAt = :due",
                                Long.class)
                        .setParameter("kind", reminder.kind())
                        .setParameter("subject", reminder.subjectId())
                        .setParameter("days", reminder.daysAhead())
                        .setParameter("due", reminder.dueAt())
                        .getSingleResult()
                > 0;
    }
}
