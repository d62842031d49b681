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
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.platform.text.WordCount;
import portal.round.RoundQueries;

/** What people do with plans. Changes of one plan happen one after the other. */
@ApplicationScoped
@Transactional
public class PlanService {

    @Inject
    PlanPolicy policy;

    @Inject
    PlanRepository plans;

    @Inject
    RoundQueries rounds;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Opens the previous and the new plan of a submission, empty; does nothing where they are open already. */
    public void openFor(Actor actor, long roundId, long institutionId) {
        policy.mayOpen(actor, institutionId).orRefuse();
        if (plans.idsOf(roundId, institutionId).isEmpty()) {
            int months = rounds.form(rounds.of(roundId).formVersionId()).planMonths();
            plans.add(new ActionPlan(roundId, institutionId, PlanKind.PREVIOUS, PlanWindow.UNKNOWN));
            plans.add(new ActionPlan(roundId, institutionId, PlanKind.NEW, new PlanWindow(null, months)));
        }
    }

    /**
     * Says which dates the plan covers.
     *
     * @param seen the window that the person saw; somebody else's newer one is not overwritten
     */
    public void setWindow(Actor actor, long planId, PlanWindow seen, PlanWindow window) {
        ActionPlan plan = open(actor, planId);
        if (window.months() < 1 || window.months() > 120) {
            throw new NotAChoice(window.months());
        }
        if (!plan.window().counting(null).equals(seen)) {
            throw new PlanWindowMoved();
        }
        plan.cover(window);
        plan.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.window"));
    }

    /** Saves what the colours mean in this plan, unless somebody has said it otherwise in the meantime. */
    public SaveReply saveColours(Actor actor, long planId, SaveRequest request) {
        ActionPlan plan = open(actor, planId);
        PlanDetail before = plan.detail();
        if (!before.ragKey().equals(request.value())) {
            if (before.version() != request.version()) {
                throw new StaleValue(before.ragKey(), before.version(), null, before.touchedAt());
            }
            plan.explainColours(kept(request.value()));
            plan.touched(actor, clock.instant());
            plans.flush();
        }
        return new SaveReply(plan.version(), clock.instant(), WordCount.of(request.value()));
    }

    /** Adds an empty action at the end of the plan. @return its id */
    public long addAction(Actor actor, long planId) {
        ActionPlan plan = open(actor, planId);
        PlanAction action = plan.add();
        plan.touched(actor, clock.instant());
        plans.flush();
        events.fire(new PlanChanged(actor, planId, "plan.action.added"));
        return action.id();
    }

    /** Saves one field of one action unless somebody has changed it since it was read. */
    public SaveReply saveField(Actor actor, long planId, long actionId, ActionField field, SaveRequest request) {
        ActionPlan plan = open(actor, planId);
        PlanAction action = action(plan, actionId);
        String written = action.written(field);
        if (!written.equals(request.value())) {
            if (action.changedAfter(request.version(), field)) {
                throw new StaleValue(written, action.version(), action.changedBy(field), action.touchedAt());
            }
            write(actor, plan, action, field, request.value());
        }
        return new SaveReply(action.version(), clock.instant(), WordCount.of(request.value()));
    }

    /** Removes an action; it stays in the records and can be brought back. */
    public void removeAction(Actor actor, long planId, long actionId) {
        ActionPlan plan = open(actor, planId);
        plan.remove(action(plan, actionId), clock.instant());
        plan.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.action.removed"));
    }

    /** Brings a removed action back to its place. */
    public void restoreAction(Actor actor, long planId, long actionId) {
        ActionPlan plan = open(actor, planId);
        plan.restore(action(plan, actionId));
        plan.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.action.restored"));
    }

    /** Moves an action one place up or down. */
    public void moveAction(Actor actor, long planId, long actionId, boolean up) {
        ActionPlan plan = open(actor, planId);
        plan.move(action(plan, actionId), up);
        plan.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.action.moved"));
    }

    /** Puts confirmed actions of a file into the plan, all of them or none. */
    public void bringIn(Actor actor, long planId, List<NewAction> given, boolean replacing) {
        ActionPlan plan = open(actor, planId);
        Instant now = clock.instant();
        plan.bringIn(given, replacing, now);
        plan.touched(actor, now);
        events.fire(new PlanChanged(actor, planId, "plan.imported"));
    }

    /** Says how the plan counts quarters and years of two halves. */
    public void countYears(Actor actor, long planId, YearKind years) {
        ActionPlan plan = open(actor, planId);
        plan.countYears(years);
        plan.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.years.counted"));
    }

    /** Brings a confirmed file together with what is in the plan, all of it or nothing. */
    public void merge(Actor actor, long planId, PlanMerge merge) {
        ActionPlan plan = open(actor, planId);
        Instant now = clock.instant();
        plan.merge(merge, actor, now);
        plan.touched(actor, now);
        events.fire(new PlanChanged(actor, planId, "plan.imported"));
    }

    /** Freezes both plans of a submission, as they went in. */
    public void freeze(Actor actor, long roundId, long institutionId, Instant at) {
        policy.mayFreeze(actor, institutionId).orRefuse();
        plans.idsOf(roundId, institutionId).forEach(id -> held(actor, id).freeze(at));
    }

    /** Opens both plans of a submission for editing again. */
    public void thaw(Actor actor, long roundId, long institutionId) {
        policy.mayFreeze(actor, institutionId).orRefuse();
        plans.idsOf(roundId, institutionId).forEach(id -> held(actor, id).thaw());
    }

    private void write(Actor actor, ActionPlan plan, PlanAction action, ActionField field, String value) {
        Instant now = clock.instant();
        action.write(field, kept(value), plan.window());
        action.touched(actor, now, field);
        plan.touched(actor, now);
        plans.flush();
    }

    /** A plan to write in. @throws PlanFrozen once it was handed in, DeadlinePassed when it can no longer be */
    private ActionPlan open(Actor actor, long planId) {
        ActionPlan plan = held(actor, planId);
        policy.mayEdit(actor, plan.institutionId()).orRefuse();
        plan.requireOpen();
        rounds.requireInTime(plan.roundId(), plan.institutionId());
        return plan;
    }

    private ActionPlan held(Actor actor, long planId) {
        ActionPlan plan = plans.held(planId).orElseThrow(NotFound::new);
        policy.mayRead(actor, plan.roundId(), plan.institutionId()).orNotFound();
        return plan;
    }

    private PlanAction action(ActionPlan plan, long actionId) {
        return plans.action(plan, actionId).orElseThrow(NotFound::new);
    }

    /** What is kept of a value: nothing where it is empty. */
    private static @Nullable String kept(String value) {
        return value.isBlank() ? null : value;
    }
}
