package portal.letter.factual;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.facts.Facts;
import portal.facts.FrozenFacts;
import portal.platform.access.Actor;
import portal.submission.FactsAnswer;

/**
 * That an institution was asked whether the facts of its letter are right. It keeps what the institution was shown. Until it is
 * answered, or its last day is over, corrections are listed; afterwards each is taken up.
 */
@Entity
@Table(name = "factual_check")
public class FactualCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "letter_id", updatable = false)
    private long letterId;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Convert(converter = FrozenFacts.class)
    @Column(updatable = false)
    private Facts facts;

    @Lob
    @Column(updatable = false)
    private String html;

    @Enumerated(EnumType.STRING)
    private @Nullable FactsAnswer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "taken_back_reason")
    private @Nullable String takenBackReason;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "check_id", nullable = false)
    @OrderBy("id")
    private List<Correction> corrections = new ArrayList<>();

    protected FactualCheck() {}

    /** @param html the letter as the institution is shown it */
    public FactualCheck(long letterId, Facts facts, String html, CheckView.Asked asked) {
        this.letterId = letterId;
        this.facts = facts;
        this.html = html;
        this.askedBy = asked.by();
        this.askedAt = asked.at();
        this.dueOn = asked.dueOn();
    }

    public void list(CorrectionText text, Actor actor, Instant at) {
        requireOpen();
        corrections.add(new Correction(text, actor, at));
    }

    public void drop(long correctionId) {
        requireOpen();
        corrections.removeIf(correction -> correction.id() == correctionId);
    }

    /** @throws CorrectionsListed when something is wrong after all */
    public void confirm(Actor actor, Instant at) {
        if (!corrections.isEmpty()) {
            throw new CorrectionsListed();
        }
        answer(FactsAnswer.CONFIRMED, actor, at);
    }

    /** @throws NoCorrectionListed when there is nothing to correct */
    public void correct(Actor actor, Instant at) {
        if (corrections.isEmpty()) {
            throw new NoCorrectionListed();
        }
        answer(FactsAnswer.CORRECTED, actor, at);
    }

    /** What was listed by then counts. @throws CheckNotOver while there is time */
    public void lapse(LocalDate today, Actor actor, Instant at) {
        if (!today.isAfter(dueOn)) {
            throw new CheckNotOver();
        }
        answer(FactsAnswer.LAPSED, actor, at);
    }

    /** The institution was asked too soon. What it has listed is kept, and nobody has to take it up. */
    public void takeBack(String reason, Actor actor, Instant at) {
        if (reason.isBlank()) {
            throw new TakeBackReasonMissing();
        }
        answer(FactsAnswer.TAKEN_BACK, actor, at);
        takenBackReason = reason.strip();
    }

    public boolean isTakenBack() {
        return answer == FactsAnswer.TAKEN_BACK;
    }

    private void answer(FactsAnswer given, Actor actor, Instant at) {
        requireOpen();
        answer = given;
        answeredBy = actor.name();
        answeredAt = at;
    }

    private void requireOpen() {
        if (answer != null) {
            throw new CheckClosed();
        }
    }

    /** @return whether it was the last that waited */
    public boolean decide(long correctionId, CorrectionOutcome outcome, String reason, Actor actor, Instant at) {
        if (answer == null) {
            throw new CheckNotOver();
        }
        if (isTakenBack()) {
            throw new CheckClosed();
        }
        corrections.stream()
                .filter(correction -> correction.id() == correctionId)
                .forEach(correction -> correction.decide(outcome, reason, actor, at));
        return waiting() == 0;
    }

    /** How many corrections nobody has taken up. */
    public long waiting() {
        return isTakenBack()
                ? 0
                : corrections.stream().filter(Correction::isOpen).count();
    }

    public CheckView view() {
        return new CheckView(
                letterId,
                new CheckView.Asked(askedBy, askedAt, dueOn),
                facts,
                html,
                answer,
                answeredBy,
                answeredAt,
                takenBackReason,
                corrections.stream().map(Correction::row).toList());
    }
}
