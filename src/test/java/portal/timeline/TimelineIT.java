package portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.panel.AnswerService;
import portal.panel.PanelFixture;
import portal.panel.PanelService;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.submission.SubmissionService;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** The history of a submission, written in the transaction of each step. */
@InsidePortal
class TimelineIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    SubmissionService submissions;

    @Inject
    PanelService panels;

    @Inject
    AnswerService answers;

    @Inject
    TimelineQueries timeline;

    private PanelFixture made;
    private long institution;
    private long submission;
    private Actor office;
    private Actor editor;

    @BeforeEach
    void makeASubmission() throws Exception {
        transaction.begin();
        made = new PanelFixture(em);
        institution = made.institution();
        submission = made.submission(institution, SubmissionState.SUBMITTED);
        office = made.secretariat();
        editor = made.person(new Grant(Role.INSTITUTION_EDITOR, institution));
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void each_step_writes_one_line_and_a_rollback_leaves_none() throws Exception {
        Actor board = new Actor(
                office.accountId(),
                "Bea Board",
                "",
                Set.of(new Grant(Role.SECRETARIAT, null), new Grant(Role.BOARD_MEMBER, null)));
        submissions.startReview(office, submission);
        submissions.consolidate(office, submission);
        submissions.draftLetter(office, submission);
        submissions.sendToSignOff(office, submission);
        submissions.returnLetter(board, submission);
        submissions.sendToSignOff(office, submission);
        submissions.issue(board, submission);

        assertThat(steps(office))
                .containsExactly(
                        "submission.issued",
                        "submission.sent-to-sign-off",
                        "submission.letter-returned",
                        "submission.sent-to-sign-off",
                        "submission.letter-drafted",
                        "submission.consolidated",
                        "submission.review-started");

        transaction.rollback();
        transaction.begin();
        assertThat(steps(office)).isEmpty();
    }

    @Test
    void what_is_refused_leaves_no_line() throws Exception {
        try {
            submissions.startReview(editor, submission);
        } catch (RuntimeException refused) {
            transaction.rollback();
            transaction.begin();
        }
        assertThat(steps(office)).isEmpty();
    }

    @Test
    void an_institution_never_reads_the_name_of_a_reviewer() {
        Actor reviewer = made.reviewer();
        long place = panels.assign(office, submission, reviewer.accountId(), true);
        answers.accept(reviewer, place, true);
        submissions.startReview(office, submission);

        assertThat(timeline.of(office, "submission", submission, 99).toString()).contains(reviewer.name());
        assertThat(timeline.of(editor, "submission", submission, 99).toString())
                .doesNotContain(reviewer.name())
                .doesNotContain(office.name())
                .doesNotContain("panel.");
    }

    private List<String> steps(Actor reader) {
        return timeline.of(reader, "submission", submission, 99).stream()
                .map(TimelineRow::what)
                .toList();
    }
}
