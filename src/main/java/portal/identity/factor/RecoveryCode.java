package portal.identity.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Twelve digits on paper that stand in for a code once. Only a hash of them is kept. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    private static final int HOW_MANY = 10;
    private static final long ALL = 1_000_000_000_000L;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "code_hash")
    private String hash;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(String hash) {
        this.hash = hash;
    }

    static List<String> fresh() {
        return Stream.generate(() -> "%012d".formatted(RANDOM.nextLong(ALL)))
                .distinct()
                .limit(HOW_MANY)
                .toList();
    }

    boolean isLeft() {
        return usedAt == null;
    }

    boolean is(String other) {
        return isLeft() && hash.equals(other);
    }

    void use(Instant at) {
        usedAt = at;
    }
}
