package portal.letter;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.scoring.SectionFeedbackText;
import portal.submission.SubmissionDetail;

/**
 * The letter on one submission. It begins as a draft with the panel's feedback, is written by the secretariat, and stands
 * still in sign-off. The board returns it with a reason, which makes it a draft again, or has it issued. Each time it goes to
 * sign-off is a new pass, and signatures belong to one pass.
 */
@Entity
@Table(name = "letter")
public class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "institution_id")
    private long institutionId;

    @Column(name = "template_id")
    private long templateId;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.DRAFT;

    private int pass;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Column(name = "returned_by")
    private @Nullable String returnedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "letter_id", nullable = false)
    @OrderBy("position")
    private List<LetterSection> sections = new ArrayList<>();

    @Version
    private int version;

    protected Letter() {}

    /** A draft in the words of the panel. */
    static Letter draft(SubmissionDetail submission, long templateId, List<SectionFeedbackText> feedback, Instant at) {
        Letter letter = new Letter();
        letter.submissionId = submission.id();
        letter.roundId = submission.roundId();
        letter.institutionId = submission.institutionId();
        letter.templateId = templateId;
        letter.draftedAt = at;
        feedback.forEach(section -> letter.sections.add(new LetterSection(letter.sections.size() + 1, section)));
        return letter;
    }

    /** Writes over a section that the writer had read. @throws LetterLocked unless it is a draft */
    void write(LetterSection section, String text, Actor actor, Instant at) {
        if (state != LetterState.DRAFT) {
            throw new LetterLocked();
        }
        section.write(text, actor.name(), at);
    }

    /** Begins a new pass of sign-off. The reason of the last return has been answered. */
    void sendToSignOff() {
        move(LetterStep.SEND_TO_SIGN_OFF);
        pass++;
        returnReason = null;
        returnedBy = null;
    }

    void returnToSecretariat(String reason, Actor actor) {
        if (reason.isBlank()) {
            throw new ReturnReasonMissing();
        }
        move(LetterStep.RETURN_TO_SECRETARIAT);
        returnReason = reason.strip();
        returnedBy = actor.name();
    }

    void issue() {
        move(LetterStep.ISSUE);
    }

    private void move(LetterStep step) {
        state = state.next(step).orElseThrow(LetterLocked::new);
    }

    Optional<LetterSection> section(long sectionId) {
        return sections.stream()
                .filter(section -> section.sectionId() == sectionId)
                .findFirst();
    }

    public long id() {
        return id;
    }

    public long submissionId() {
        return submissionId;
    }

    public long roundId() {
        return roundId;
    }

    public long institutionId() {
        return institutionId;
    }

    long templateId() {
        return templateId;
    }

    public LetterState state() {
        return state;
    }

    public int pass() {
        return pass;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    @Nullable
    String returnedBy() {
        return returnedBy;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    List<LetterSection> sections() {
        return List.copyOf(sections);
    }
}
