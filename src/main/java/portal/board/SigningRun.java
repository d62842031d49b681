package portal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Letters that somebody signs together: password and code were given once, when it was begun. It goes on without them. */
@Entity
@Table(name = "signing_run")
public class SigningRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "begun_at")
    private Instant begunAt;

    private boolean paused;

    protected SigningRun() {}

    SigningRun(long accountId, Instant at) {
        this.accountId = accountId;
        this.begunAt = at;
    }

    void pause() {
        paused = true;
    }

    void goOn() {
        paused = false;
    }

    long id() {
        return id;
    }

    Instant begunAt() {
        return begunAt;
    }

    boolean isPaused() {
        return paused;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }
}
