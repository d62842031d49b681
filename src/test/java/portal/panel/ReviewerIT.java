package portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import portal.plan.Theme;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.jpa.StatementCount;
import portal.platform.time.UkTime;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** What reviewers say of themselves, their trainings and the institutions they have left, in the real portal. */
@InsidePortal
class ReviewerIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    ReviewerService reviewers;

    @Inject
    ReviewerQueries queries;

    @Inject
    PoolQueries pool;

    @Inject
    PanelService panels;

    @Inject
    AnswerService answers;

    @Inject
    PanelQueries panelQueries;

    @Inject
    CandidateQueries candidates;

    @Inject
    Clock clock;

    @Test
    void beyond_what_was_agreed_only_a_reason_reaches() throws Exception {
        rolledBack(made -> {
            Actor secretariat = made.secretariat();
            Actor reviewer = made.reviewer();
            reviewers.revise(reviewer, new Profile(false, "", Set.of(), 1, null));
            panels.assign(secretariat, made.submission(), reviewer.accountId(), false);
            em.flush();
            long second = made.submission();
            assertThatThrownBy(() -> panels.assign(secretariat, second, reviewer.accountId(), false, " "))
                    .isInstanceOf(CapacityReached.class);
            panels.assign(secretariat, second, reviewer.accountId(), false, " She offered ");
            em.flush();
            assertThat(panelQueries.panel(secretariat, second))
                    .extracting(PanelRow::beyondCapacity)
                    .containsExactly("She offered");
        });
    }

    @Test
    void who_is_not_trained_is_not_asked_until_a_training_is_recorded() throws Exception {
        rolledBack(made -> {
            Actor secretariat = made.secretariat();
            Actor never = untrained(made);
            Actor lapsed = untrained(made);
            made.trained(lapsed, 366);
            long submission = made.submission();
            for (Actor reviewer : Set.of(never, lapsed)) {
                assertThatThrownBy(() -> panels.assign(secretariat, submission, reviewer.accountId(), false))
                        .isInstanceOf(NotTrained.class);
            }
            assertThat(standing(secretariat, submission, never)).isEqualTo("training-NONE");
            assertThat(standing(secretariat, submission, lapsed)).isEqualTo("training-LAPSED");
            reviewers.recordTraining(secretariat, never.accountId(), today());
            reviewers.recordTraining(secretariat, never.accountId(), today());
            em.flush();
            assertThat(standing(secretariat, submission, never)).isEqualTo("free");
            assertThat(panels.assign(secretariat, submission, never.accountId(), false))
                    .isPositive();
        });
    }

    @Test
    void only_the_secretariat_records_a_training_and_only_of_a_day_that_is_over() throws Exception {
        rolledBack(made -> {
            Actor secretariat = made.secretariat();
            Actor reviewer = made.reviewer();
            assertThatThrownBy(() -> reviewers.recordTraining(secretariat, secretariat.accountId(), today()))
                    .as("of no reviewer")
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reviewers.recordTraining(secretariat, reviewer.accountId(), today().plusDays(1)))
                    .isInstanceOf(DayNotOver.class);
        });
        rolledBack(made -> {
            Actor reviewer = made.reviewer();
            assertThatThrownBy(() -> reviewers.recordTraining(reviewer, reviewer.accountId(), today()))
                    .isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void an_institution_of_the_last_three_years_is_as_good_as_ones_own() throws Exception {
        rolledBack(made -> {
            long institution = made.institution();
            long submission = made.submission(institution, SubmissionState.SUBMITTED);
            Actor secretariat = made.secretariat();
            Actor reviewer = made.reviewer();
            answers.accept(reviewer, panels.assign(secretariat, submission, reviewer.accountId(), true), true);
            em.flush();
            assertThat(panelQueries.membership(reviewer, submission)).isPresent();
            reviewers.tellPast(reviewer, institution, today().minusYears(2));
            em.flush();
            assertThat(panelQueries.membership(reviewer, submission)).isEmpty();
            assertThat(panelQueries.mine(reviewer)).isEmpty();
            assertThat(panelQueries.panel(secretariat, submission))
                    .extracting(PanelRow::state)
                    .containsExactly(AssignmentState.CONFLICTED);
            assertThat(standing(secretariat, submission, reviewer)).isEqualTo("left-recently");
            assertThatThrownBy(() -> panels.assign(secretariat, submission, reviewer.accountId(), true))
                    .isInstanceOf(LeftRecently.class);
            reviewers.tellPast(reviewer, institution, today().minusYears(4));
            em.flush();
            assertThat(standing(secretariat, submission, reviewer)).isEqualTo("free");
        });
    }

    @Test
    void a_reviewer_speaks_for_himself_alone() throws Exception {
        rolledBack(made -> {
            Actor reviewer = made.reviewer();
            Actor other = made.reviewer();
            Profile said = new Profile(true, "Wales", EnumSet.of(Theme.VISIBILITY), 2, null);
            reviewers.revise(reviewer, said);
            reviewers.revise(reviewer, said);
            reviewers.tellPast(reviewer, made.institution(), today());
            em.flush();
            ReviewerDetail own = queries.own(reviewer);
            assertThat(own.profile()).isEqualTo(said);
            assertThat(queries.of(made.secretariat(), reviewer.accountId()))
                    .usingRecursiveComparison()
                    .isEqualTo(own);
            assertThat(queries.own(other).profile()).isEqualTo(Profile.UNSAID);
            assertThatThrownBy(() -> queries.of(other, reviewer.accountId())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reviewers.dropPast(other, own.past().get(0).id()))
                    .isInstanceOf(NotFound.class);
        });
        rolledBack(made -> {
            Actor secretariat = made.secretariat();
            assertThatThrownBy(() -> reviewers.revise(secretariat, Profile.UNSAID))
                    .isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void the_list_of_reviewers_costs_one_statement_however_long() throws Exception {
        rolledBack(made -> {
            Actor secretariat = made.secretariat();
            long before = pool.count(secretariat, ReviewerView.ALL);
            Actor reviewer = made.reviewer();
            reviewers.revise(reviewer, new Profile(true, "", EnumSet.of(Theme.RECOGNITION), 3, null));
            panels.assign(secretariat, made.submission(), reviewer.accountId(), false);
            untrained(made);
            em.flush();
            assertThat(pool.count(secretariat, ReviewerView.ALL)).isEqualTo(before + 2);
            StatementCount.reset();
            assertThat(pool.reviewers(secretariat, ReviewerView.TRAINED, 0, 1000))
                    .filteredOn(row -> row.id() == reviewer.accountId())
                    .singleElement()
                    .matches(row -> row.load() == 1 && row.capacity() == 3 && row.technician())
                    .matches(row -> row.region().equals("North"))
                    .matches(row -> row.training().isCurrent());
            assertThat(StatementCount.executed()).isEqualTo(1);
            assertThat(pool.reviewers(secretariat, ReviewerView.TO_TRAIN, 0, 1000))
                    .extracting(ReviewerRow::id)
                    .doesNotContain(reviewer.accountId());
            assertThatThrownBy(() -> pool.reviewers(reviewer, ReviewerView.ALL, 0, 50))
                    .isInstanceOf(NotFound.class);
        });
    }

    private static Actor untrained(PanelFixture made) {
        return made.person(new Grant(Role.REVIEWER, made.institution()));
    }

    private String standing(Actor secretariat, long submission, Actor reviewer) {
        return candidates.candidates(secretariat, submission).stream()
                .filter(row -> row.reviewerId() == reviewer.accountId())
                .map(CandidateRow::standing)
                .findFirst()
                .orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }

    private void rolledBack(Consumer<PanelFixture> work) throws Exception {
        transaction.begin();
        try {
            work.accept(new PanelFixture(em));
        } finally {
            transaction.rollback();
        }
    }
}
