package portal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signature of one letter signer under the words with this SHA-256. It belongs to a pass of sign-off; when the letter is
 * returned it is withdrawn and stays as a record.
 */
@Entity
@Table(name = "sign_off")
public class SignOff {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "letter_id")
    private long letterId;

    private int pass;

    private int ordinal;

    @Column(name = "signer_id")
    private long signerId;

    @Column(name = "text_sha256")
    private String textSha256;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected SignOff() {}

    SignOff(Pass pass, int ordinal, long signerId, String textSha256, Instant at) {
        this.letterId = pass.letterId();
        this.pass = pass.number();
        this.ordinal = ordinal;
        this.signerId = signerId;
        this.textSha256 = textSha256;
        this.signedAt = at;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    boolean isUnder(String words) {
        return textSha256.equals(words);
    }

    long signerId() {
        return signerId;
    }

    Instant signedAt() {
        return signedAt;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
