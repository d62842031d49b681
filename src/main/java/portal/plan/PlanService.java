package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.YearKind;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.platform.text.WordCount;

/** What people do with plans. Changes of one plan happen one after the other. */
@ApplicationScoped
@Transactional
public class PlanService {

    @Inject
    PlanGate gate;

    @Inject
    PlanPolicy policy;

    @Inject
    PlanRepository plans;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Says which dates the plan covers, and how it counts its quarters and years.
     *
     * @param seen the window that the person saw; somebody else's newer one is not overwritten
     */
    public void setWindow(Actor actor, long planId, PlanWindow seen, PlanWindow window) {
        ActionPlan plan = gate.open(actor, planId);
        if (window.months() < 1 || window.months() > 120) {
            throw new NotAChoice(window.months());
        }
        if (!plan.window().equals(seen)) {
            throw new PlanWindowMoved();
        }
        plan.cover(window);
        plan.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.window"));
    }

    /** Saves what the colours mean in this plan, unless somebody has said it otherwise in the meantime. */
    public SaveReply saveColours(Actor actor, long planId, SaveRequest request) {
        ActionPlan plan = gate.open(actor, planId);
        if (!plan.ragKey().equals(request.value())) {
            if (plan.version() != request.version()) {
                throw new StaleValue(plan.ragKey(), plan.version(), null, plan.touchedAt());
            }
            plan.explainColours(kept(request.value()));
            plan.touched(actor, clock.instant());
            plans.flush();
        }
        return new SaveReply(plan.version(), clock.instant(), WordCount.of(request.value()));
    }

    /** Adds an empty action at the end of the plan. @return its id */
    public long addAction(Actor actor, long planId) {
        ActionPlan plan = gate.open(actor, planId);
        PlanAction action = plan.add();
        plan.touched(actor, clock.instant());
        plans.flush();
        events.fire(new PlanChanged(actor, planId, "plan.action.added"));
        return action.id();
    }

    /** Saves one field of one action unless somebody has changed it since it was read. */
    public SaveReply saveField(Actor actor, long planId, long actionId, ActionField field, SaveRequest request) {
        ActionPlan plan = gate.open(actor, planId);
        PlanAction action = gate.action(plan, actionId);
        if (!action.written(field).equals(request.value())) {
            if (action.changedAfter(request.version(), field)) {
                throw action.newer(field);
            }
            write(actor, plan, action, field, request.value());
        }
        return new SaveReply(action.version(), clock.instant(), WordCount.of(request.value()));
    }

    /** Copies an action, without its number, to the place behind it. @return the id of the copy */
    public long copyAction(Actor actor, long planId, long actionId) {
        ActionPlan plan = gate.open(actor, planId);
        PlanAction copy = plan.copy(gate.action(plan, actionId));
        plan.touched(actor, clock.instant());
        plans.flush();
        events.fire(new PlanChanged(actor, planId, "plan.action.added"));
        return copy.id();
    }

    /** Removes an action; it stays in the records and can be brought back. */
    public void removeAction(Actor actor, long planId, long actionId) {
        ActionPlan plan = gate.open(actor, planId);
        plan.remove(gate.action(plan, actionId), actor, clock.instant());
        plan.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.action.removed"));
    }

    /** Brings a removed action back to its place. */
    public void restoreAction(Actor actor, long planId, long actionId) {
        ActionPlan plan = gate.open(actor, planId);
        plan.restore(gate.action(plan, actionId));
        plan.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.action.restored"));
    }

    /** Moves an action one place up or down. */
    public void moveAction(Actor actor, long planId, long actionId, boolean up) {
        ActionPlan plan = gate.open(actor, planId);
        plan.move(gate.action(plan, actionId), up);
        plan.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.action.moved"));
    }

    /** Puts confirmed actions of a file, and the lists in it, into the plan: all of them or none. */
    public void bringIn(Actor actor, long planId, List<NewAction> given, PlanLists lists, boolean replacing) {
        ActionPlan plan = gate.whole(actor, planId);
        Instant now = clock.instant();
        plan.listing().bringIn(lists.entries());
        plan.bringIn(given, replacing, actor, now);
        plan.takeApart();
        plan.touched(actor, now);
        events.fire(new PlanChanged(actor, planId, "plan.imported"));
    }

    /** Says how the plan counts quarters and years of two halves. */
    public void countYears(Actor actor, long planId, YearKind years) {
        ActionPlan plan = gate.open(actor, planId);
        plan.cover(plan.window().counting(years));
        plan.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.years.counted"));
    }

    /** Brings a confirmed file together with what is in the plan, all of it or nothing. */
    public void merge(Actor actor, long planId, PlanMerge merge) {
        ActionPlan plan = gate.whole(actor, planId);
        Instant now = clock.instant();
        plan.merge(merge, actor, now);
        plan.takeApart();
        plan.touched(actor, now);
        events.fire(new PlanChanged(actor, planId, "plan.imported"));
    }

    /** Freezes both plans of a submission, as they went in. */
    public void freeze(Actor actor, long roundId, long institutionId, Instant at) {
        policy.mayFreeze(actor, institutionId).orRefuse();
        plans.idsOf(roundId, institutionId).forEach(id -> gate.held(actor, id).freeze(at));
    }

    /** Opens both plans of a submission for editing again. */
    public void thaw(Actor actor, long roundId, long institutionId) {
        policy.mayFreeze(actor, institutionId).orRefuse();
        plans.idsOf(roundId, institutionId).forEach(id -> gate.held(actor, id).thaw());
    }

    private void write(Actor actor, ActionPlan plan, PlanAction action, ActionField field, String value) {
        Instant now = clock.instant();
        action.write(field, kept(value), plan.window());
        action.touched(actor, now, field);
        plan.touched(actor, now);
        plans.flush();
    }

    /** What is kept of a value: nothing where it is empty. */
    private static @Nullable String kept(String value) {
        return value.isBlank() ? null : value;
    }
}
