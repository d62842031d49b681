package portal.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.platform.access.Actor;

/** A number that somebody typed and a fact contradicts, which the secretariat keeps for a reason. */
@Entity
@Table(name = "letter_number_kept")
public class NumberKept {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "section_id")
    private long sectionId;

    private String words;

    private String reason;

    @Column(name = "kept_by")
    private long keptBy;

    @Column(name = "kept_by_name")
    private String keptByName;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected NumberKept() {}

    /** @throws KeepReasonMissing without a reason */
    NumberKept(TypedNumber number, String reason, Actor actor, Instant at) {
        if (reason.isBlank()) {
            throw new KeepReasonMissing();
        }
        this.sectionId = number.sectionId();
        this.words = number.words();
        this.reason = reason.strip();
        this.keptBy = actor.accountId();
        this.keptByName = actor.name();
        this.keptAt = at;
    }

    boolean isOf(long section, String typed) {
        return sectionId == section && words.equals(typed);
    }

    long sectionId() {
        return sectionId;
    }

    String words() {
        return words;
    }

    String reason() {
        return reason;
    }

    String keptByName() {
        return keptByName;
    }
}
