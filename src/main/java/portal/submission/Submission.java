package portal.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one institution hands in for one round. It starts as a draft, is submitted by an approver of the institution, may be
 * taken back or returned, and then passes through review, letter and sign-off. Each verb asks the table of
 * {@link SubmissionState}; there is no other way to change the state.
 */
@Entity
@Table(name = "submission")
public class Submission {

    private static final int LONGEST_REASON = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "institution_id")
    private long institutionId;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    @Column(name = "approver_name")
    private @Nullable String approverName;

    @Column(name = "approver_role")
    private @Nullable String approverRole;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable Long submittedBy;

    @Column(name = "receipt_number")
    private @Nullable String receiptNumber;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Version
    private int version;

    protected Submission() {}

    private Submission(long roundId, long institutionId) {
        this.roundId = roundId;
        this.institutionId = institutionId;
        this.state = SubmissionState.DRAFT;
    }

    static Submission opened(long roundId, long institutionId) {
        return new Submission(roundId, institutionId);
    }

    /** Hands it in. What it holds is frozen by the caller in the same transaction. */
    void submit(Approval approval, long by, Instant at, String receipt) {
        take(SubmissionStep.SUBMIT);
        approverName = approval.name();
        approverRole = approval.role();
        submittedBy = by;
        submittedAt = at;
        receiptNumber = receipt;
        returnReason = null;
    }

    /** Takes it back to go on writing. The receipt that was given no longer holds. */
    void unsubmit() {
        take(SubmissionStep.UNSUBMIT);
        submittedAt = null;
        submittedBy = null;
        receiptNumber = null;
    }

    /** @throws ReasonMissing when nothing is said to the institution */
    void returnToInstitution(String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new ReasonMissing();
        }
        take(SubmissionStep.RETURN_TO_INSTITUTION);
        returnReason = said;
    }

    void startReview() {
        take(SubmissionStep.START_REVIEW);
    }

    void consolidate() {
        take(SubmissionStep.CONSOLIDATE);
    }

    void draftLetter() {
        take(SubmissionStep.DRAFT_LETTER);
    }

    void askInstitution() {
        take(SubmissionStep.ASK_INSTITUTION);
    }

    void answer() {
        take(SubmissionStep.ANSWER);
    }

    void sendToSignOff() {
        take(SubmissionStep.SEND_TO_SIGN_OFF);
    }

    void returnLetter() {
        take(SubmissionStep.RETURN_LETTER);
    }

    void issue() {
        take(SubmissionStep.ISSUE);
    }

    void correctLetter() {
        take(SubmissionStep.CORRECT_LETTER);
    }

    private void take(SubmissionStep step) {
        state = state.next(step).orElseThrow(SubmissionLocked::new);
    }

    public long id() {
        return id;
    }

    public long roundId() {
        return roundId;
    }

    public long institutionId() {
        return institutionId;
    }

    public SubmissionState state() {
        return state;
    }

    public @Nullable String approverName() {
        return approverName;
    }

    public @Nullable String approverRole() {
        return approverRole;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Long submittedBy() {
        return submittedBy;
    }

    public @Nullable String receiptNumber() {
        return receiptNumber;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }
}
