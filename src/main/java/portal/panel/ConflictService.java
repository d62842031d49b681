package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The chair's word on minor conflicts. */
@ApplicationScoped
@Transactional
public class ConflictService {

    @Inject
    PanelPolicy policy;

    @Inject
    PanelRepository panels;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** @param note why, which the secretariat reads */
    public void decide(Actor actor, long conflictId, boolean mayReview, String note) {
        ConflictOfInterest conflict = panels.conflict(conflictId);
        policy.mayDecide(actor, conflict).orNotFound();
        if (note.isBlank()) {
            throw new NoReasonGiven();
        }
        conflict.decide(mayReview, note.strip(), actor.accountId(), clock.instant());
        events.fire(new ConflictDecided(actor, conflict.reviewerId(), mayReview, note.strip()));
    }
}
