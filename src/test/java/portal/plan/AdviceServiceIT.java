package portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.plan.advice.Advice;
import portal.plan.advice.AdviceField;
import portal.plan.advice.AdviceLetter;
import portal.plan.advice.LastAdvice;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.support.inside.InsidePortal;

/** Advice of letters and its answers in the real database; everything is rolled back. */
@InsidePortal
class AdviceServiceIT {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);
    private static final Instant LAST_YEAR = Instant.now().minus(Duration.ofDays(400));
    private static final Actor SIGNER =
            new Actor(-14, "Sue", "sue@example.org", Set.of(new Grant(Role.BOARD_MEMBER, null)));

    @PersistenceContext
    EntityManager em;

    @Inject
    OnePlan one;

    @Inject
    AdviceService service;

    @Inject
    PlanService plans;

    @Inject
    PlanOpening opening;

    @Inject
    PlanQueries queries;

    private long institution;
    private long plan;

    @BeforeEach
    void openPlans() throws Exception {
        one.begin();
        institution = one.fresh().institutionId();
        plan = both().next().id();
    }

    @AfterEach
    void rollBack() throws Exception {
        one.rollBack();
    }

    @Test
    void a_point_is_answered_by_an_action_until_that_is_removed_or_by_words() {
        service.list(one.ann(), plan, DAY, List.of("Share the work", "Name numbers"));
        long action = plans.addAction(one.ann(), plan);
        answer(0, AdviceField.ACTION, Long.toString(action), 0);
        answer(1, AdviceField.REASON, "We have none yet", 0);

        assertThat(advice().unanswered()).isEmpty();
        assertThat(point(0).actionId()).isEqualTo(action);
        plans.removeAction(one.ann(), plan, action);
        assertThat(advice().unanswered()).extracting(Advice::words).containsExactly("Share the work");
        plans.restoreAction(one.ann(), plan, action);
        assertThat(advice().answered()).isEqualTo(2);
    }

    @Test
    void two_people_answer_one_point_and_neither_is_overwritten() {
        service.list(one.ann(), plan, DAY, List.of("Share the work"));
        answer(0, AdviceField.REASON, "Ann wrote this", 0);

        assertThatThrownBy(() -> answer(0, AdviceField.REASON, "Bob did not see it", 0))
                .isInstanceOf(StaleValue.class);
        answer(0, AdviceField.ACTION, Long.toString(plans.addAction(one.bob(), plan)), 0);
        assertThat(point(0).reason()).isEqualTo("Ann wrote this");
    }

    @Test
    void a_corrected_list_keeps_the_answers_of_what_stays() {
        service.list(one.ann(), plan, DAY, List.of("Share the work", "Name numbers"));
        answer(1, AdviceField.REASON, "Done", 0);
        answer(0, AdviceField.REASON, "Goes with its point", 0);
        service.list(one.bob(), plan, DAY.plusDays(1), List.of("Name numbers", "Ask technicians"));

        assertThat(advice().points()).extracting(Advice::words).containsExactly("Name numbers", "Ask technicians");
        assertThat(advice().points()).extracting(Advice::reason).containsExactly("Done", "");
    }

    @Test
    void the_letter_of_an_earlier_round_is_answered_and_no_list_stands_in_for_it() {
        service.list(one.ann(), plan, DAY, List.of("From before the portal"));
        keep("The letter of the last round", LAST_YEAR, earlierRound());
        keep("The letter on this very submission", Instant.now().plus(Duration.ofDays(30)), one.round());

        assertThat(advice().points())
                .extracting(Advice::heading, Advice::words)
                .containsExactly(tuple("Plan", "The letter of the last round"));
        assertThatThrownBy(() -> service.list(one.ann(), plan, DAY, List.of("Something nicer")))
                .isInstanceOf(AdviceOfLetter.class);
    }

    @Test
    void a_corrected_letter_takes_the_place_of_the_one_it_corrects() {
        keep("Share the work", LAST_YEAR, earlierRound());
        answer(0, AdviceField.REASON, "Shared", 0);
        keep("Share the work", LAST_YEAR.plusSeconds(60), earlierRound());
        assertThat(advice().points()).extracting(Advice::reason).containsExactly("Shared");

        service.keep(SIGNER, new AdviceLetter(institution, earlierRound(), LAST_YEAR.plusSeconds(90), List.of()));
        assertThat(advice().points()).as("what was answered stays").hasSize(1);
    }

    @Test
    void a_corrected_letter_without_advice_leaves_none() {
        keep("Share the work", LAST_YEAR, earlierRound());
        service.keep(SIGNER, new AdviceLetter(institution, earlierRound(), LAST_YEAR.plusSeconds(60), List.of()));
        assertThat(advice().points()).isEmpty();
    }

    @Test
    void what_an_earlier_plan_has_answered_is_not_asked_again() {
        keep("Share the work", LAST_YEAR, earlierRound());
        long point = point(0).id();
        deadline(earlierRound(), Instant.now().plusSeconds(60));
        opening.openFor(one.ann(), earlierRound(), institution, null);
        long earlier = queries.of(one.ann(), earlierRound(), institution).next().id();
        service.answer(one.ann(), earlier, point, AdviceField.REASON, new SaveRequest("Shared", 0));
        em.flush();
        deadline(earlierRound(), LAST_YEAR.plusSeconds(60));

        assertThat(advice().points()).isEmpty();
        assertThat(queries.of(one.ann(), earlierRound(), institution).advice().points())
                .as("there it stays")
                .hasSize(1);
    }

    @Test
    void nothing_but_what_belongs_there_is_taken() {
        service.list(one.ann(), plan, DAY, List.of("Share the work"));
        long previous = both().previous().id();
        long elsewhere = plans.addAction(one.ann(), previous);

        assertThatThrownBy(() -> answer(0, AdviceField.ACTION, Long.toString(elsewhere), 0))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(0, AdviceField.ACTION, "1 or 1=1", 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> service.answer(one.ann(), plan, -1, AdviceField.REASON, new SaveRequest("To nothing", 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.list(one.ann(), previous, DAY, List.of("Looking back")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.list(one.ann(), plan, LocalDate.now().plusDays(2), List.of("Too early")))
                .isInstanceOf(LetterOfTomorrow.class);
        assertThatThrownBy(() -> service.list(one.ann(), plan, DAY, List.of("x".repeat(2001))))
                .isInstanceOf(AdviceTooLong.class);
    }

    @Test
    void what_went_in_stays_and_others_find_nothing() {
        service.list(one.ann(), plan, DAY, List.of("Share the work"));
        Actor eve = OnePlan.actor(-13, "Eve", Role.INSTITUTION_APPROVER, institution + 1);
        assertThatThrownBy(() -> service.list(eve, plan, DAY, List.of("Not hers")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.keep(one.ann(), letter("Praise yourself", Instant.EPOCH, one.round())))
                .isInstanceOf(AccessRefused.class);

        plans.freeze(one.ann(), one.round(), institution, Instant.now());
        assertThatThrownBy(() -> answer(0, AdviceField.REASON, "Late", 0)).isInstanceOf(PlanFrozen.class);
        assertThatThrownBy(() -> service.list(one.ann(), plan, DAY, List.of("Late")))
                .isInstanceOf(PlanFrozen.class);
    }

    private void keep(String words, Instant at, long round) {
        service.keep(SIGNER, letter(words, at, round));
    }

    private AdviceLetter letter(String words, Instant at, long round) {
        return new AdviceLetter(institution, round, at, List.of(new AdviceLetter.Point("Plan", words)));
    }

    private void deadline(long round, Instant at) {
        em.createQuery("update AssessmentRound r set r.deadlineAt = :at where r.id = :round")
                .setParameter("at", at)
                .setParameter("round", round)
                .executeUpdate();
    }

    private long earlierRound() {
        return em.createQuery("select min(r.id) from AssessmentRound r", Long.class)
                .getSingleResult();
    }

    private void answer(int index, AdviceField field, String value, int seen) {
        service.answer(one.ann(), plan, point(index).id(), field, new SaveRequest(value, seen));
    }

    private Advice point(int index) {
        return advice().points().get(index);
    }

    private LastAdvice advice() {
        return both().advice();
    }

    private PlansOfSubmission both() {
        em.flush();
        em.clear();
        return queries.of(one.ann(), one.round(), institution);
    }
}
