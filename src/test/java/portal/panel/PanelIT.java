package portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.jpa.StatementCount;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** Panels in the real portal: who may be asked, who answers, who reads, and what lists cost. */
@InsidePortal
class PanelIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Resource
    ManagedExecutorService executor;

    @Inject
    PanelService panels;

    @Inject
    AnswerService answers;

    @Inject
    PanelQueries queries;

    @Inject
    CandidateQueries candidates;

    @Inject
    SubmissionQueries submissions;

    @Test
    void members_read_the_submission_from_the_day_the_review_begins() throws Exception {
        rolledBack(made -> {
            long submission = made.submission();
            Actor lead = made.reviewer();
            Actor member = made.reviewer();
            Actor another = made.reviewer();
            Actor secretariat = made.secretariat();
            answers.accept(lead, panels.assign(secretariat, submission, lead.accountId(), true), true);
            answers.accept(member, panels.assign(secretariat, submission, member.accountId(), false), true);
            panels.assign(secretariat, submission, another.accountId(), false);
            em.flush();
            assertThatThrownBy(() -> submissions.row(lead, submission)).isInstanceOf(NotFound.class);
            panels.startReview(secretariat, submission);
            em.flush();
            assertThat(submissions.row(lead, submission).state()).isEqualTo(SubmissionState.UNDER_REVIEW);
            assertThat(submissions.row(member, submission).id()).isEqualTo(submission);
            assertThat(queries.membership(member, submission))
                    .map(Membership::leading)
                    .contains(false);
            assertThatThrownBy(() -> submissions.row(another, submission))
                    .as("who has not accepted reads nothing")
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void who_is_in_conflict_finds_nothing_of_it_any_more() throws Exception {
        rolledBack(made -> {
            long submission = made.submission();
            Actor reviewer = made.reviewer();
            Actor secretariat = made.secretariat();
            long assignment = panels.assign(secretariat, submission, reviewer.accountId(), true);
            answers.accept(reviewer, assignment, true);
            em.flush();
            assertThat(queries.mine(reviewer)).hasSize(1);
            answers.declareConflict(reviewer, assignment, ConflictKind.MAJOR, "I advised them on the plan");
            em.flush();
            assertThat(queries.mine(reviewer)).isEmpty();
            assertThat(queries.membership(reviewer, submission)).isEmpty();
            assertThat(queries.membershipByAssignment(reviewer, assignment)).isEmpty();
            assertThatThrownBy(() -> queries.offer(reviewer, assignment)).isInstanceOf(NotFound.class);
            assertThat(candidates.candidates(secretariat, submission))
                    .filteredOn(row -> row.reviewerId() == reviewer.accountId())
                    .singleElement()
                    .matches(row -> row.conflict() == ConflictKind.MAJOR && !row.isFree());
            assertThatThrownBy(() -> panels.assign(secretariat, submission, reviewer.accountId(), false))
                    .isInstanceOf(ConflictDeclared.class);
        });
    }

    @Test
    void nobody_is_asked_about_the_institution_he_belongs_to() throws Exception {
        rolledBack(made -> {
            long institution = made.institution();
            long submission = made.submission(institution, SubmissionState.SUBMITTED);
            Actor own = made.reviewerFrom(institution);
            assertThatThrownBy(() -> panels.assign(made.secretariat(), submission, own.accountId(), false))
                    .isInstanceOf(OwnInstitution.class);
        });
    }

    @Test
    void a_panel_has_one_lead() throws Exception {
        rolledBack(made -> {
            long submission = made.submission();
            Actor secretariat = made.secretariat();
            long first = panels.assign(secretariat, submission, made.reviewer().accountId(), true);
            long second = panels.assign(secretariat, submission, made.reviewer().accountId(), false);
            panels.appointLead(secretariat, second);
            em.flush();
            assertThat(queries.panel(secretariat, submission))
                    .filteredOn(PanelRow::leading)
                    .extracting(PanelRow::assignmentId)
                    .containsExactly(second);
            assertThat(first).isNotEqualTo(second);
            assertThatThrownBy(() -> panels.assign(
                            secretariat, submission, made.reviewer().accountId(), true))
                    .isInstanceOf(LeadAlreadyChosen.class);
        });
    }

    @Test
    void a_panel_at_work_keeps_a_lead_who_has_accepted() throws Exception {
        rolledBack(made -> {
            long submission = made.submission();
            Actor secretariat = made.secretariat();
            Actor lead = made.reviewer();
            Actor member = made.reviewer();
            long leadPlace = panels.assign(secretariat, submission, lead.accountId(), true);
            long memberPlace = panels.assign(secretariat, submission, member.accountId(), false);
            long asked = panels.assign(secretariat, submission, made.reviewer().accountId(), false);
            answers.accept(lead, leadPlace, true);
            answers.accept(member, memberPlace, true);
            em.flush();
            panels.startReview(secretariat, submission);
            em.flush();
            assertThatThrownBy(() -> panels.appointLead(secretariat, asked)).isInstanceOf(LeadNotAccepted.class);
            assertThatThrownBy(() -> panels.unassign(secretariat, leadPlace)).isInstanceOf(LeadNeeded.class);
            panels.appointLead(secretariat, memberPlace);
            panels.unassign(secretariat, leadPlace);
            em.flush();
            assertThat(queries.panel(secretariat, submission))
                    .filteredOn(PanelRow::leading)
                    .extracting(PanelRow::assignmentId)
                    .containsExactly(memberPlace);
        });
    }

    @Test
    void two_who_choose_a_lead_at_the_same_moment_leave_the_panel_with_one() throws Exception {
        transaction.begin();
        PanelFixture made = new PanelFixture(em);
        Actor secretariat = made.secretariat();
        long submission = made.submission();
        List<Actor> chosen = List.of(made.reviewer(), made.reviewer());
        transaction.commit();

        List<Future<Long>> choices = executor.invokeAll(chosen.stream()
                .<Callable<Long>>map(lead -> () -> panels.assign(secretariat, submission, lead.accountId(), true))
                .toList());

        assertThat(choices.stream().map(PanelIT::refusal).flatMap(Optional::stream))
                .singleElement()
                .isInstanceOf(LeadAlreadyChosen.class);
        assertThat(queries.panel(secretariat, submission)).singleElement().matches(PanelRow::leading);
    }

    @Test
    void a_review_does_not_begin_without_its_lead() throws Exception {
        rolledBack(made -> {
            long submission = made.submission();
            Actor secretariat = made.secretariat();
            Actor member = made.reviewer();
            answers.accept(member, panels.assign(secretariat, submission, member.accountId(), false), true);
            panels.assign(secretariat, submission, made.reviewer().accountId(), true);
            em.flush();
            assertThatThrownBy(() -> panels.startReview(secretariat, submission))
                    .isInstanceOf(PanelNotReady.class);
        });
    }

    @Test
    void others_neither_choose_nor_answer() throws Exception {
        rolledBack(made -> {
            long submission = made.submission();
            Actor asked = made.reviewer();
            Actor another = made.reviewer();
            long assignment = panels.assign(made.secretariat(), submission, asked.accountId(), false);
            em.flush();
            assertThatThrownBy(() -> queries.offer(another, assignment)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queries.panel(asked, submission)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> candidates.candidates(asked, submission)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> answers.accept(another, assignment, true)).isInstanceOf(NotFound.class);
        });
        rolledBack(made -> {
            long submission = made.submission();
            Actor reviewer = made.reviewer();
            assertThatThrownBy(() -> panels.assign(reviewer, submission, reviewer.accountId(), true))
                    .isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void lists_cost_one_statement_with_one_row_and_with_three() throws Exception {
        rolledBack(made -> {
            Actor reviewer = made.reviewer();
            Actor secretariat = made.secretariat();
            long submission = made.submission();
            panels.assign(secretariat, submission, reviewer.accountId(), false);
            em.flush();
            assertThat(statements(() -> queries.mine(reviewer), 1)).isEqualTo(1);
            assertThat(statements(() -> queries.panel(secretariat, submission), 1))
                    .isEqualTo(1);
            panels.assign(secretariat, made.submission(), reviewer.accountId(), false);
            panels.assign(secretariat, made.submission(), reviewer.accountId(), false);
            panels.assign(secretariat, submission, made.reviewer().accountId(), false);
            panels.assign(secretariat, submission, made.reviewer().accountId(), false);
            em.flush();
            assertThat(statements(() -> queries.mine(reviewer), 3)).isEqualTo(1);
            assertThat(statements(() -> queries.panel(secretariat, submission), 3))
                    .isEqualTo(1);
            StatementCount.reset();
            assertThat(candidates.candidates(secretariat, submission))
                    .filteredOn(row -> row.reviewerId() == reviewer.accountId())
                    .singleElement()
                    .matches(row -> row.load() == 3 && row.onPanel());
            assertThat(StatementCount.executed()).isEqualTo(1);
        });
    }

    private static Optional<Throwable> refusal(Future<?> verb) {
        try {
            verb.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.ofNullable(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int statements(Supplier<List<?>> list, int rows) {
        StatementCount.reset();
        assertThat(list.get()).hasSize(rows);
        return StatementCount.executed();
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
