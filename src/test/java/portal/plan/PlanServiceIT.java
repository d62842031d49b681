package portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.TimeframeKind;
import portal.plan.timeframe.YearKind;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.jpa.StatementCount;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.platform.time.PortalClock;
import portal.round.DeadlinePassed;
import portal.support.inside.InsidePortal;

/** Plans in the real database; everything is rolled back. */
@InsidePortal
class PlanServiceIT {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @PersistenceContext
    EntityManager em;

    @Inject
    OnePlan one;

    @Inject
    PlanOpening opening;

    @Inject
    PlanService plans;

    @Inject
    TrajectoryService trajectories;

    @Inject
    PlanQueries queries;

    private long round;
    private Actor ann;
    private Actor bob;
    private PlanDetail plan;

    @BeforeEach
    void openPlans() throws Exception {
        one.begin();
        round = one.round();
        ann = one.ann();
        bob = one.bob();
        plan = one.fresh();
    }

    @AfterEach
    void rollBack() throws Exception {
        one.rollBack();
    }

    @Test
    void two_people_in_one_row_neither_lose_nor_stop_each_other() {
        long action = plans.addAction(ann, plan.id());
        int seen = one.row(0).version();
        SaveReply first = plans.saveField(ann, plan.id(), action, ActionField.ACTION, new SaveRequest("Listen", seen));
        assertThat(conflict(action, seen).by()).isEqualTo("Ann");
        SaveReply other =
                plans.saveField(bob, plan.id(), action, ActionField.TIMEFRAME, new SaveRequest("Dec-26", seen));
        assertThat(other.version()).isGreaterThan(first.version());
        assertThat(one.row(0))
                .extracting(ActionRow::action, ActionRow::timeframe, ActionRow::timeframeKind, ActionRow::endsOn)
                .containsExactly("Listen", "Dec-26", TimeframeKind.MONTH, LocalDate.of(2026, 12, 31));
        assertThat(conflict(action, seen).value()).isEqualTo("Listen");
        assertThat(conflict(action, seen).by()).as("Bob changed another field").isNotEqualTo("Bob");
    }

    private StaleValue.Current conflict(long action, int seen) {
        return catchThrowableOfType(
                        StaleValue.class,
                        () -> plans.saveField(
                                bob, plan.id(), action, ActionField.ACTION, new SaveRequest("Talk", seen)))
                .current();
    }

    @Test
    void a_list_of_three_costs_what_a_list_of_one_costs() {
        plans.addAction(ann, plan.id());
        int one = statements();
        plans.addAction(ann, plan.id());
        plans.addAction(ann, plan.id());
        assertThat(one).isEqualTo(3);
        assertThat(statements()).isEqualTo(3);
    }

    @Test
    void a_removed_action_can_be_brought_back() {
        long action = plans.addAction(ann, plan.id());
        plans.removeAction(ann, plan.id(), action);
        assertThat(one.fresh().actions()).isEmpty();
        plans.restoreAction(bob, plan.id(), action);
        assertThat(one.fresh().actions()).extracting(ActionRow::id).containsExactly(action);
    }

    @Test
    void what_was_removed_is_listed_with_who_removed_it_for_thirty_days() {
        long action = plans.addAction(ann, plan.id());
        plans.removeAction(bob, plan.id(), action);
        assertThat(one.fresh().actions()).isEmpty();
        assertThat(queries.removed(plan))
                .extracting(RemovedAction::id, RemovedAction::removedBy)
                .containsExactly(tuple(action, "Bob"));
        Instant later = Instant.now().plus(Duration.ofDays(31));
        assertThat(PortalClock.pretending(later, () -> queries.removed(plan))).isEmpty();
    }

    @Test
    void an_action_is_carried_into_the_new_plan_with_a_link_and_without_number_time_and_status() {
        long action = plans.addAction(ann, plan.id());
        write(action, ActionField.REFERENCE, "1a");
        write(action, ActionField.ACTION, "Lend tools");
        write(action, ActionField.TIMEFRAME, "Dec 2023");
        write(action, ActionField.STATUS, "IN_PROGRESS");
        trajectories.carryOn(ann, plan.id(), action);
        Succession succession = queries.succession(ann, one.fresh());
        ActionRow copy = succession.next().actions().get(0);
        assertThat(copy)
                .extracting(ActionRow::action, ActionRow::reference, ActionRow::timeframe, ActionRow::status)
                .containsExactly("Lend tools", "", "", null);
        assertThat(succession.successor(succession.previous().actions().get(0))).isEqualTo(copy);
        assertThat(succession.predecessors(copy)).hasSize(1);
        assertThat(succession.totals()).containsExactly(entry(Trajectory.CONTINUED, 1L));
        assertThat(succession.fresh()).isZero();
    }

    @Test
    void what_stops_leads_nowhere_and_nothing_leads_to_a_plan_of_others() {
        long action = plans.addAction(ann, plan.id());
        long next = queries.of(ann, round, plan.institutionId()).next().id();
        long successor = plans.addAction(ann, next);
        trajectories.decide(ann, plan.id(), action, Trajectory.RELATED, successor);
        assertThat(one.row(0).successorId()).isEqualTo(successor);
        trajectories.decide(ann, plan.id(), action, Trajectory.STOPPED, successor);
        assertThat(one.row(0).successorId()).isNull();
        assertThatThrownBy(() -> trajectories.decide(ann, plan.id(), action, Trajectory.RELATED, action))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trajectories.carryOn(ann, next, successor)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_new_plan_of_an_earlier_round_is_the_previous_one_of_the_next() {
        long next = queries.of(ann, round, plan.institutionId()).next().id();
        plans.setWindow(ann, next, new PlanWindow(null, windowOf(next).months()), new PlanWindow(START, 36));
        long action = plans.addAction(ann, next);
        plans.saveField(ann, next, action, ActionField.REFERENCE, new SaveRequest("1a", 99));
        plans.saveField(ann, next, action, ActionField.TIMEFRAME, new SaveRequest("Y2", 99));
        em.flush();
        em.createNativeQuery(
                        "INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at,"
                                + " zone, review_due_on, sign_off_due_on, peers_see_scores, peers_see_names) SELECT 'The"
                                + " next round', stage, form_version_id, rubric_id, opens_at, deadline_at, zone,"
                                + " review_due_on, sign_off_due_on, peers_see_scores, peers_see_names FROM"
                                + " assessment_round WHERE name = 'Round of plans'")
                .executeUpdate();
        long nextRound = one.lastId();
        opening.openFor(ann, nextRound, plan.institutionId(), round);
        em.flush();
        em.clear();
        PlansOfSubmission both = queries.of(ann, nextRound, plan.institutionId());
        assertThat(both.previous().window()).isEqualTo(new PlanWindow(START, 36));
        assertThat(both.previous().actions())
                .extracting(ActionRow::reference, ActionRow::timeframe, ActionRow::startsOn)
                .containsExactly(tuple("1a", "Y2", START.plusYears(1)));
        assertThat(both.next().actions()).isEmpty();
    }

    private PlanWindow windowOf(long planId) {
        return queries.detail(ann, planId).window();
    }

    private void write(long action, ActionField field, String value) {
        plans.saveField(ann, plan.id(), action, field, new SaveRequest(value, 99));
    }

    @Test
    void a_frozen_plan_keeps_what_went_in() {
        long action = plans.addAction(ann, plan.id());
        plans.freeze(ann, round, plan.institutionId(), Instant.parse("2026-11-21T14:03:00Z"));
        assertThat(one.fresh().isFrozen()).isTrue();
        assertThatThrownBy(
                        () -> plans.saveField(ann, plan.id(), action, ActionField.ACTION, new SaveRequest("Late", 1)))
                .isInstanceOf(PlanFrozen.class);
    }

    @Test
    void after_the_deadline_a_plan_that_was_not_handed_in_stays_as_it_is() {
        long action = plans.addAction(ann, plan.id());
        Instant late = Instant.now().plus(Duration.ofDays(20));
        assertThatThrownBy(() -> PortalClock.pretending(
                        late,
                        () -> plans.saveField(ann, plan.id(), action, ActionField.ACTION, new SaveRequest("Late", 1))))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void quarters_are_dated_again_once_somebody_has_said_how_the_plan_counts() {
        long action = plans.addAction(ann, plan.id());
        write(action, ActionField.TIMEFRAME, "Q3 26/27");
        assertThat(one.fresh().waitingForYears()).extracting(ActionRow::id).containsExactly(action);
        PlanWindow academic = plan.window().counting(YearKind.ACADEMIC);
        plans.setWindow(ann, plan.id(), plan.window(), academic);
        assertThat(one.row(0))
                .extracting(ActionRow::startsOn, ActionRow::endsOn)
                .containsExactly(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 4, 30));
        assertThat(one.fresh().waitingForYears()).isEmpty();
        assertThatThrownBy(() -> plans.setWindow(bob, plan.id(), plan.window(), new PlanWindow(START, 36)))
                .as("the newer answer of somebody else")
                .isInstanceOf(PlanWindowMoved.class);
    }

    @Test
    void somebody_elses_newer_dates_are_not_overwritten() {
        PlanWindow before = plan.window();
        PlanWindow anns = new PlanWindow(LocalDate.of(2026, 9, 1), 36);
        plans.setWindow(ann, plan.id(), before, anns);
        assertThat(one.fresh().window()).isEqualTo(anns);
        assertThatThrownBy(() -> plans.setWindow(bob, plan.id(), before, new PlanWindow(null, 24)))
                .isInstanceOf(PlanWindowMoved.class);
    }

    @Test
    void for_others_there_is_no_such_plan() {
        Actor other = OnePlan.actor(-13, "Eve", Role.INSTITUTION_APPROVER, plan.institutionId() + 1);
        assertThatThrownBy(() -> queries.detail(other, plan.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.addAction(other, plan.id())).isInstanceOf(NotFound.class);
    }

    private int statements() {
        em.flush();
        em.clear();
        StatementCount.reset();
        queries.detail(ann, plan.id());
        return StatementCount.executed();
    }
}
