package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.panel.PanelFixture;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.jpa.StatementCount;
import portal.scoring.moderation.ModeratedRow;
import portal.scoring.moderation.ModerationQueries;
import portal.scoring.statistics.Agreement;
import portal.scoring.statistics.CriterionAgreement;
import portal.scoring.statistics.ReviewerTendency;
import portal.scoring.statistics.RoundAgreement;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** How well panels agree, from reviews in the real portal. */
@InsidePortal
class AgreementIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    AgreementQueries agreement;

    @Inject
    ModerationQueries moderation;

    @Test
    void only_the_secretariat_reads_it() throws Exception {
        rolledBack(made -> {
            for (Actor other : List.of(made.reviewer(), Actor.NOBODY)) {
                assertThatThrownBy(() -> agreement.of(other, made.roundId())).isInstanceOf(NotFound.class);
            }
        });
    }

    @Test
    void drafts_and_people_who_have_left_are_not_counted() throws Exception {
        rolledBack(made -> {
            List<Actor> panel = List.of(made.reviewer(), made.reviewer());
            Actor gone = made.reviewer();
            for (int number = 0; number < 10; number++) {
                long submission = underReview(made);
                panel.forEach(reviewer -> review(submission, reviewer, "ACCEPTED", "SUBMITTED"));
                review(submission, gone, "CONFLICTED", "SUBMITTED");
                review(submission, made.reviewer(), "ACCEPTED", "DRAFT");
            }
            RoundAgreement figures = agreement.of(made.secretariat(), made.roundId());
            assertThat(figures.reviewers())
                    .extracting(ReviewerTendency::name)
                    .containsExactlyInAnyOrderElementsOf(
                            panel.stream().map(Actor::name).toList());
            assertThat(figures.criteria()).hasSize(14);
            CriterionAgreement first = figures.criteria().get(0);
            assertThat(first.submissions()).isEqualTo(10);
            assertThat(Objects.requireNonNull(first.agreement()).reading()).isEqualTo(Agreement.Reading.NO_VARIATION);
        });
    }

    @Test
    void it_costs_the_same_with_one_submission_with_three_and_with_three_hundred() throws Exception {
        rolledBack(made -> {
            Actor secretariat = made.secretariat();
            List<Actor> panel = Stream.generate(made::reviewer).limit(3).toList();
            reviewed(made, panel, 1);
            int one = statements(secretariat, made);
            reviewed(made, panel, 2);
            assertThat(statements(secretariat, made)).isEqualTo(one);
            reviewed(made, panel, 297);
            assertThat(statements(secretariat, made)).isEqualTo(one);
        });
    }

    @Test
    void the_chair_looks_across_the_round_but_not_at_what_he_is_tied_to_or_reviews() throws Exception {
        rolledBack(made -> {
            Actor reviewer = made.reviewer();
            Actor chair = made.person(new Grant(Role.CHAIR, null));
            long open = underReview(made);
            long home = made.institution();
            long own = made.submission(home, SubmissionState.UNDER_REVIEW);
            long sealed = underReview(made);
            List.of(open, own).forEach(submission -> review(submission, reviewer, "ACCEPTED", "SUBMITTED"));
            review(sealed, reviewer, "ACCEPTED", "DRAFT");
            Actor tied = new Actor(
                    chair.accountId(),
                    "C",
                    "c@example.org",
                    Set.of(new Grant(Role.CHAIR, null), new Grant(Role.REVIEWER, home)));

            assertThat(across(tied, made)).containsExactly(open);
            assertThat(across(chair, made)).containsExactlyInAnyOrder(open, own);
            review(open, chair, "OFFERED", "DRAFT");
            assertThat(across(chair, made)).containsExactly(own);
            assertThat(moderation.of(chair, made.roundId(), Optional.empty()).toString())
                    .doesNotContain(reviewer.name());
            for (Actor other : List.of(reviewer, Actor.NOBODY, made.person(new Grant(Role.OBSERVER, null)))) {
                assertThatThrownBy(() -> across(other, made)).isInstanceOf(NotFound.class);
            }
        });
    }

    @Test
    void looking_across_costs_the_same_with_one_submission_with_three_and_with_three_hundred() throws Exception {
        rolledBack(made -> {
            Actor chair = made.person(new Grant(Role.CHAIR, null));
            List<Actor> panel = Stream.generate(made::reviewer).limit(3).toList();
            reviewed(made, panel, 1);
            int one = acrossStatements(chair, made);
            reviewed(made, panel, 2);
            assertThat(acrossStatements(chair, made)).isEqualTo(one);
            reviewed(made, panel, 297);
            assertThat(acrossStatements(chair, made)).isEqualTo(one);
        });
    }

    private List<Long> across(Actor actor, PanelFixture made) {
        em.flush();
        return moderation.of(actor, made.roundId(), Optional.empty()).rows().stream()
                .map(ModeratedRow::submissionId)
                .toList();
    }

    private int acrossStatements(Actor chair, PanelFixture made) {
        em.clear();
        StatementCount.reset();
        moderation.of(chair, made.roundId(), Optional.empty());
        return StatementCount.executed();
    }

    private int statements(Actor secretariat, PanelFixture made) {
        em.clear();
        StatementCount.reset();
        agreement.of(secretariat, made.roundId());
        return StatementCount.executed();
    }

    private void reviewed(PanelFixture made, List<Actor> panel, int submissions) {
        for (int number = 0; number < submissions; number++) {
            long submission = underReview(made);
            panel.forEach(reviewer -> review(submission, reviewer, "ACCEPTED", "SUBMITTED"));
        }
    }

    private static long underReview(PanelFixture made) {
        return made.submission(made.institution(), SubmissionState.UNDER_REVIEW);
    }

    /** A whole review with level 3 for each criterion. */
    private void review(long submission, Actor reviewer, String place, String state) {
        run(
                "INSERT INTO assignment (submission_id, reviewer_id, state, offered_at) VALUES (?1, ?2, ?3, '2026-02-01')",
                submission,
                reviewer.accountId(),
                place);
        run(
                "INSERT INTO review (assignment_id, submission_id, reviewer_id, state)"
                        + " SELECT id, submission_id, reviewer_id, ?3 FROM assignment"
                        + " WHERE submission_id = ?1 AND reviewer_id = ?2",
                submission,
                reviewer.accountId(),
                state);
        run(
                "INSERT INTO score (review_id, criterion_id, level, comment) SELECT v.id, c.id, 3, 'words'"
                        + " FROM review v JOIN submission s ON s.id = v.submission_id"
                        + " JOIN assessment_round r ON r.id = s.round_id JOIN criterion c ON c.rubric_id = r.rubric_id"
                        + " WHERE v.submission_id = ?1 AND v.reviewer_id = ?2",
                submission,
                reviewer.accountId());
    }

    private void run(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        query.executeUpdate();
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
