package portal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A password that was wrong, remembered by account or by address so that guessing becomes slow. */
@Entity
@Table(name = "sign_in_attempt")
class SignInAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String source;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected SignInAttempt() {}

    SignInAttempt(String source, Instant failedAt) {
        this.source = source;
        this.failedAt = failedAt;
    }
}
