package portal.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.platform.access.Actor;

/** Words that a check objects to, which the secretariat keeps for a reason. */
@Entity
@Table(name = "letter_words_kept")
public class WordsKept {

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

    protected WordsKept() {}

    /** @throws KeepReasonMissing without a reason */
    WordsKept(Objection objection, String reason, Actor actor, Instant at) {
        if (reason.isBlank()) {
            throw new KeepReasonMissing();
        }
        this.sectionId = objection.sectionId();
        this.words = objection.words();
        this.reason = reason.strip();
        this.keptBy = actor.accountId();
        this.keptByName = actor.name();
        this.keptAt = at;
    }

    boolean isOf(Objection objection) {
        return objection.equals(new Objection(sectionId, words));
    }

    boolean isOfTheSame(WordsKept other) {
        return isOf(new Objection(other.sectionId, other.words));
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
