package portal.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.platform.events.DomainEvent;

/** Writes each event down in the transaction that fired it: without the entry there is no change, and the reverse. */
@ApplicationScoped
class TimelineWriter {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes DomainEvent event) {
        em.persist(new TimelineEntry(event, clock.instant()));
    }
}
