package portal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that was tried and counts against a limit. Only the hash of the source is kept. */
@Entity
@Table(name = "attempt")
class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String source;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Attempt() {}

    Attempt(Limit limit, Instant madeAt) {
        this.source = Tokens.hash(limit.source());
        this.madeAt = madeAt;
    }

    long id() {
        return id;
    }
}
