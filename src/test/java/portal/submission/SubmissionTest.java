package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Approval APPROVAL = new Approval(" Ada Quill ", "Pro-Vice-Chancellor", "seen");

    private final Submission submission = Submission.opened(1, 2);

    @Test
    void a_submission_starts_as_a_draft() {
        assertThat(submission.state()).isEqualTo(SubmissionState.DRAFT);
        assertThat(submission.receiptNumber()).isNull();
    }

    @Test
    void submitting_keeps_who_approved_when_and_the_receipt() {
        submission.submit(APPROVAL, 7, NOON, "TC-2026-0001-K1");
        assertThat(submission.state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(submission.approverName()).isEqualTo("Ada Quill");
        assertThat(submission.approverRole()).isEqualTo("Pro-Vice-Chancellor");
        assertThat(submission.submittedBy()).isEqualTo(7);
        assertThat(submission.submittedAt()).isEqualTo(NOON);
        assertThat(submission.receiptNumber()).isEqualTo("TC-2026-0001-K1");
    }

    @Test
    void taking_it_back_voids_the_receipt() {
        submission.submit(APPROVAL, 7, NOON, "TC-2026-0001-K1");
        submission.unsubmit();
        assertThat(submission.state()).isEqualTo(SubmissionState.DRAFT);
        assertThat(submission.receiptNumber()).isNull();
        assertThat(submission.submittedAt()).isNull();
    }

    @Test
    void a_returned_submission_can_be_submitted_again() {
        submission.submit(APPROVAL, 7, NOON, "TC-2026-0001-K1");
        submission.returnToInstitution(" The plan is empty. ");
        assertThat(submission.returnReason()).isEqualTo("The plan is empty.");
        submission.submit(APPROVAL, 7, NOON, "TC-2026-0001-M2");
        assertThat(submission.state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(submission.returnReason()).isNull();
    }

    @Test
    void nobody_returns_a_submission_without_a_reason() {
        submission.submit(APPROVAL, 7, NOON, "TC-2026-0001-K1");
        assertThatThrownBy(() -> submission.returnToInstitution("  ")).isInstanceOf(ReasonMissing.class);
        assertThat(submission.state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void the_whole_way_to_the_letter() {
        submission.submit(APPROVAL, 7, NOON, "TC-2026-0001-K1");
        submission.startReview();
        submission.consolidate();
        submission.draftLetter();
        submission.sendToSignOff();
        submission.returnLetter();
        submission.sendToSignOff();
        submission.issue();
        assertThat(submission.state()).isEqualTo(SubmissionState.ISSUED);
        assertThatThrownBy(submission::unsubmit).isInstanceOf(SubmissionLocked.class);
    }

    @Test
    void an_approval_names_a_person_and_a_role() {
        assertThatThrownBy(() -> new Approval(" ", "Head", "seen")).isInstanceOf(ApprovalIncomplete.class);
        assertThatThrownBy(() -> new Approval("Ada Quill", "", "seen")).isInstanceOf(ApprovalIncomplete.class);
        assertThatThrownBy(() -> new Approval("x".repeat(201), "Head", "seen")).isInstanceOf(ApprovalIncomplete.class);
    }

    @Test
    void receipt_numbers_are_stable_and_never_the_same() {
        assertThat(ReceiptNumber.of(2026, 7, 1)).matches("TC-2026-0007-[A-Z]1").isEqualTo(ReceiptNumber.of(2026, 7, 1));
        Set<String> given = new HashSet<>();
        for (int id = 1; id <= 300; id++) {
            for (int time = 1; time <= 12; time++) {
                assertThat(given.add(ReceiptNumber.of(2026, id, time))).isTrue();
            }
        }
    }

    @Test
    void a_slip_in_a_receipt_number_does_not_fit_the_letter() {
        char right = ReceiptNumber.of(2026, 1234, 1).charAt(13);
        assertThat(ReceiptNumber.of(2026, 1243, 1).charAt(13)).isNotEqualTo(right);
        assertThat(ReceiptNumber.of(2026, 1235, 1).charAt(13)).isNotEqualTo(right);
        assertThat(ReceiptNumber.of(2062, 1234, 1).charAt(13)).isNotEqualTo(right);
    }
}
