package portal.panel;

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
import portal.identity.Tokens;

/**
 * One reviewer's place on the panel of one submission. The secretariat offers it; the reviewer accepts with a declaration,
 * declines, or declares a conflict, and may still do the latter two after accepting. The secretariat may withdraw it. An
 * assignment that has ended can be offered again, so there is never more than one for a reviewer and a submission.
 */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "reviewer_id")
    private long reviewerId;

    @Column(name = "is_leading")
    private boolean leading;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private @Nullable String note;

    /** Why the reviewer was asked for more than he takes; null where he was not. */
    @Column(name = "beyond_capacity")
    private @Nullable String beyondCapacity;

    /** The proposal that the offer came of; null where it was made by hand. */
    @Column(name = "proposal_id")
    private @Nullable Long proposalId;

    /** Of the secret in the link by which the offer can be declined without signing in. */
    @Column(name = "decline_sha256")
    private @Nullable String declineSha256;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    protected Assignment() {}

    private Assignment(long submissionId, long reviewerId, boolean leading, Instant at) {
        this.submissionId = submissionId;
        this.reviewerId = reviewerId;
        this.leading = leading;
        this.state = AssignmentState.OFFERED;
        this.offeredAt = at;
    }

    static Assignment offer(long submissionId, long reviewerId, boolean leading, Instant at) {
        return new Assignment(submissionId, reviewerId, leading, at);
    }

    void offerAgain(boolean leading, Instant at) {
        become(AssignmentState.OFFERED);
        this.leading = leading;
        this.note = null;
        this.beyondCapacity = null;
        this.proposalId = null;
        this.offeredAt = at;
        this.answeredAt = null;
    }

    void accept(Instant at) {
        become(AssignmentState.ACCEPTED);
        answeredAt = at;
    }

    void decline(String reason, Instant at) {
        end(AssignmentState.DECLINED, reason, at);
    }

    void declareConflict(String reason, Instant at) {
        end(AssignmentState.CONFLICTED, reason, at);
    }

    void withdraw(Instant at) {
        end(AssignmentState.WITHDRAWN, null, at);
    }

    void askedBeyondCapacity(String reason) {
        beyondCapacity = reason.strip();
    }

    /** Makes the link with this secret, and no earlier one, decline the offer. */
    void declinableBy(String secret) {
        declineSha256 = Tokens.hash(secret);
    }

    /** Remembers the proposal that asked. */
    public void cameOf(long proposal) {
        proposalId = proposal;
    }

    void lead() {
        leading = true;
    }

    void stepBack() {
        leading = false;
    }

    private void end(AssignmentState ended, @Nullable String reason, Instant at) {
        become(ended);
        leading = false;
        note = reason;
        answeredAt = at;
    }

    private void become(AssignmentState wanted) {
        if (!state.next().contains(wanted)) {
            throw new AssignmentAnswered();
        }
        state = wanted;
    }

    public long id() {
        return id;
    }

    public long submissionId() {
        return submissionId;
    }

    public long reviewerId() {
        return reviewerId;
    }

    public boolean isLeading() {
        return leading;
    }

    public AssignmentState state() {
        return state;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    @Nullable
    String note() {
        return note;
    }
}
