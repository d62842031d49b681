package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.platform.text.WordCount;

/** What people do with the lists beside a plan. Whatever a list helps to tell apart is told apart again when it changes. */
@ApplicationScoped
@Transactional
public class PlanListService {

    @Inject
    PlanGate gate;

    @Inject
    PlanRepository plans;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Adds an empty line at the end of a list. @return its id */
    public long add(Actor actor, long planId, EntryKind kind) {
        ActionPlan plan = gate.open(actor, planId);
        PlanEntry entry = plan.listing().add(kind);
        plan.touched(actor, clock.instant());
        plans.flush();
        events.fire(new PlanChanged(actor, planId, "plan.list.changed"));
        return entry.id();
    }

    /** Saves one cell of a line unless somebody has changed it since it was read. */
    public SaveReply save(Actor actor, long planId, long entryId, EntryField field, SaveRequest request) {
        ActionPlan plan = gate.whole(actor, planId);
        PlanEntry entry = plan.listing().find(entryId).orElseThrow(NotFound::new);
        String written = entry.written(field);
        if (!written.equals(request.value())) {
            if (entry.changedAfter(request.version(), field)) {
                throw new StaleValue(written, entry.version(), null, plan.touchedAt());
            }
            entry.write(field, request.value());
            entry.touched(field);
            plan.takeApart();
            plan.touched(actor, clock.instant());
            plans.flush();
        }
        return new SaveReply(entry.version(), clock.instant(), WordCount.of(request.value()));
    }

    public void remove(Actor actor, long planId, long entryId) {
        ActionPlan plan = gate.whole(actor, planId);
        PlanListing listing = plan.listing();
        listing.remove(listing.find(entryId).orElseThrow(NotFound::new));
        plan.takeApart();
        plan.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.list.changed"));
    }
}
