package portal.identity.factor;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of one person. A secret is offered first and counts once a code of it was given; until then an older one
 * stays in force. No code is taken twice, nor an older one after a newer.
 */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    @Id
    @Column(name = "account_id")
    private long accountId;

    /** In force; encrypted, as the one on offer is. */
    private @Nullable String secret;

    private @Nullable String offered;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", nullable = false)
    private List<RecoveryCode> codes = new ArrayList<>();

    protected SecondFactor() {}

    SecondFactor(long accountId, String offered) {
        this.accountId = accountId;
        this.offered = offered;
    }

    long accountId() {
        return accountId;
    }

    void offer(String fresh) {
        offered = fresh;
    }

    Optional<String> secret() {
        return Optional.ofNullable(secret);
    }

    Optional<String> offered() {
        return Optional.ofNullable(offered);
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Puts the secret on offer in force, since its device has shown a code of this step. */
    void confirm(long step, Instant at) {
        secret = offered;
        offered = null;
        confirmedAt = at;
        lastStep = Math.max(lastStep, step);
    }

    /** @return whether it had not been taken before */
    boolean take(OptionalLong step) {
        if (step.isEmpty() || step.getAsLong() <= lastStep) {
            return false;
        }
        lastStep = step.getAsLong();
        return true;
    }

    /** @return whether there was such a code that had not been used */
    boolean useRecovery(String hash, Instant at) {
        Optional<RecoveryCode> found =
                codes.stream().filter(code -> code.is(hash)).findFirst();
        found.ifPresent(code -> code.use(at));
        return found.isPresent();
    }

    /** Those before are worth nothing any more. */
    void replaceRecovery(Collection<String> hashes) {
        codes.clear();
        hashes.forEach(hash -> codes.add(new RecoveryCode(hash)));
    }

    int recoveryLeft() {
        return (int) codes.stream().filter(RecoveryCode::isLeft).count();
    }

    long lastStep() {
        return lastStep;
    }
}
