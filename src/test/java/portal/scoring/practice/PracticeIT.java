package portal.scoring.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.panel.PanelFixture;
import portal.panel.ReviewerQueries;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.jpa.StatementCount;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.support.inside.InsidePortal;

/** A reviewer practises, in the real portal; everything is rolled back. */
@InsidePortal
class PracticeIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    PracticeService practice;

    @Inject
    PracticeQueries queries;

    @Inject
    OutcomeQueries outcomes;

    @Inject
    PracticeTrainingService training;

    @Inject
    ReviewerQueries reviewers;

    private PanelFixture made;
    private Actor reviewer;
    private long exercise;

    @BeforeEach
    void somebody_new_begins() throws Exception {
        transaction.begin();
        made = new PanelFixture(em);
        reviewer = newcomer();
        exercise = practice.begin(reviewer, "thornleigh");
    }

    @AfterEach
    void roll_back() throws Exception {
        transaction.rollback();
    }

    @Test
    void what_is_begun_is_gone_on_with_and_nothing_is_lost() {
        ExerciseSheet.Line first = sheet().lines().get(0);
        long criterion = first.criterion().id();
        practice.judge(reviewer, exercise, criterion, new SaveRequest("3", 0));
        practice.comment(reviewer, exercise, criterion, new SaveRequest("A dated total.", 0));
        em.flush();
        em.clear();

        assertThat(practice.begin(reviewer, "thornleigh")).isEqualTo(exercise);
        ExerciseSheet.Line kept = sheet().lines().get(0);
        assertThat(kept.level().value()).isEqualTo("3");
        assertThat(kept.comment().value()).isEqualTo("A dated total.");
        assertThatThrownBy(() -> practice.judge(reviewer, exercise, criterion, new SaveRequest("2", 0)))
                .as("from another tab")
                .isInstanceOf(StaleValue.class);
    }

    @Test
    void the_references_are_sealed_until_it_is_finished() {
        assertThat(sheet().lines()).hasSize(14).allMatch(line -> line.reference() == null);
        assertThat(sheet().uncovered()).isEmpty();
        assertThatThrownBy(() -> practice.finish(reviewer, exercise)).isInstanceOf(ExerciseIncomplete.class);

        finishWith("3");

        assertThat(sheet().lines()).noneMatch(line -> line.reference() == null);
        assertThat(sheet().outcome()).isEqualTo(new Outcome(5, 7, 2));
        assertThat(sheet().isEven()).isTrue();
        assertThat(sheet().isGenerous()).isTrue();
        assertThat(queries.sheet(reviewer).offers().get(0).finished()).hasSize(1);
        assertThat(practice.begin(reviewer, "thornleigh")).as("again").isNotEqualTo(exercise);
    }

    @Test
    void nobody_else_sees_what_was_given_and_the_secretariat_how_close_it_was() {
        Actor other = newcomer();
        Actor secretariat = made.secretariat();
        assertThatThrownBy(() -> queries.exercise(other, exercise)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.exercise(secretariat, exercise)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> practice.begin(secretariat, "thornleigh")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> outcomes.of(reviewer, reviewer.accountId())).isInstanceOf(NotFound.class);
        assertThat(outcomes.of(secretariat, reviewer.accountId())).as("a draft").isEmpty();

        finishWith("2");

        assertThat(outcomes.of(secretariat, reviewer.accountId()))
                .singleElement()
                .matches(row -> row.outcome().same() == 6, "six are the same")
                .matches(Predicate.not(ExerciseRow::isCounted));
    }

    @Test
    void the_secretariat_counts_it_as_training_with_one_word() {
        Actor secretariat = made.secretariat();
        assertThatThrownBy(() -> training.count(secretariat, exercise)).isInstanceOf(ExerciseNotFinished.class);
        finishWith("2");
        assertThat(reviewers.isToBeTrained(reviewer)).isTrue();
        assertThatThrownBy(() -> training.count(reviewer, exercise)).isInstanceOf(AccessRefused.class);

        assertThat(training.count(secretariat, exercise)).isEqualTo(reviewer.accountId());
        training.count(secretariat, exercise);
        em.flush();

        assertThat(reviewers.isToBeTrained(reviewer)).isFalse();
        assertThat(outcomes.of(secretariat, reviewer.accountId())).allMatch(ExerciseRow::isCounted);
    }

    @Test
    void the_list_costs_one_statement_however_long() {
        Actor secretariat = made.secretariat();
        finishWith("2");
        exercise = practice.begin(reviewer, "saltmarsh");
        finishWith("3");
        em.clear();

        StatementCount.reset();
        assertThat(outcomes.finished(secretariat, 0, 300)).hasSizeGreaterThan(1);
        assertThat(StatementCount.executed()).isEqualTo(1);
    }

    private ExerciseSheet sheet() {
        return queries.exercise(reviewer, exercise);
    }

    private void finishWith(String level) {
        sheet().lines()
                .forEach(line ->
                        practice.judge(reviewer, exercise, line.criterion().id(), new SaveRequest(level, 0)));
        practice.finish(reviewer, exercise);
        em.flush();
    }

    private Actor newcomer() {
        return made.person(new Grant(Role.REVIEWER, made.institution()));
    }
}
