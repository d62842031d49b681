package portal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One letter of a run, in the pass and the words that the signer has read. It waits until it is signed or is not to be. */
@Entity
@Table(name = "signing_line")
public class SigningLine {

    private static final int MOST_ATTEMPTS = 3;
    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "run_id")
    private long runId;

    private int position;

    @Column(name = "letter_id")
    private long letterId;

    private int pass;

    @Column(name = "text_sha256")
    private String textSha256;

    @Enumerated(EnumType.STRING)
    private SigningState state;

    private @Nullable String reason;

    private int attempts;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    protected SigningLine() {}

    SigningLine(long runId, int position, Pass pass, String words) {
        this.runId = runId;
        this.position = position;
        this.letterId = pass.letterId();
        this.pass = pass.number();
        this.textSha256 = words;
        this.state = SigningState.WAITING;
    }

    void signed(boolean issued, Instant at) {
        state = issued ? SigningState.ISSUED : SigningState.SIGNED;
        settledAt = at;
    }

    void refuse(String why, Instant at) {
        state = SigningState.NOT_SIGNED;
        reason = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
        settledAt = at;
    }

    /** It is tried again, after the others and not for ever. */
    void failed(String why, Instant at) {
        attempts++;
        if (attempts >= MOST_ATTEMPTS) {
            refuse(why, at);
        }
    }

    Pass pass() {
        return new Pass(letterId, pass);
    }

    String words() {
        return textSha256;
    }
}
