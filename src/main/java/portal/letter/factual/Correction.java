package portal.letter.factual;

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
import portal.platform.access.Actor;

/** Something in the draft of a letter that its institution says is wrong, and what the secretariat made of it. */
@Entity
@Table(name = "factual_correction")
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String place;
    private String wrong;
    private String correct;

    @Column(name = "listed_by")
    private String listedBy;

    @Column(name = "listed_at")
    private Instant listedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CorrectionOutcome outcome;

    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected Correction() {}

    Correction(CorrectionText text, Actor actor, Instant at) {
        this.place = text.place();
        this.wrong = text.wrong();
        this.correct = text.correct();
        this.listedBy = actor.name();
        this.listedAt = at;
    }

    /** @throws CorrectionReasonNeeded when nothing is changed and the institution is not told why */
    void decide(CorrectionOutcome decision, String why, Actor actor, Instant at) {
        if (decision == CorrectionOutcome.NOT_CHANGED && why.isBlank()) {
            throw new CorrectionReasonNeeded();
        }
        outcome = decision;
        reason = why.isBlank() ? null : why.strip();
        decidedBy = actor.name();
        decidedAt = at;
    }

    long id() {
        return id == null ? 0 : id;
    }

    boolean isOpen() {
        return outcome == null;
    }

    CorrectionRow row() {
        return new CorrectionRow(
                id(), new CorrectionText(place, wrong, correct), listedBy, outcome, reason, decidedBy, decidedAt);
    }
}
