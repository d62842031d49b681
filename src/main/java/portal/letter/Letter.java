package portal.letter;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.facts.Facts;
import portal.facts.FrozenFacts;
import portal.platform.access.Actor;
import portal.scoring.SectionFeedbackText;
import portal.submission.SubmissionDetail;

/**
 * The letter on one submission. It begins as a draft with the panel's feedback, is written by the secretariat, stands still
 * while the institution checks its facts, where the round has that, and again in sign-off. The board returns it with a reason, which makes it a draft again, or has it issued. Each time it goes to
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

    /** The letter that it takes the place of. */
    @Column(name = "replaces_id")
    private @Nullable Long replacesId;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    /** Why it stands no more. */
    @Column(name = "superseded_reason")
    private @Nullable String supersededReason;

    /** What it stands on while it is signed; nothing while it is written. */
    @Convert(converter = FrozenFacts.class)
    private @Nullable Facts facts;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "letter_id", nullable = false)
    @OrderBy("position")
    private List<LetterSection> sections = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "letter_id", nullable = false)
    @OrderBy("id")
    private List<WordsKept> wordsKept = new ArrayList<>();

    /** The accounts of all who ever had a hand in it. */
    @ElementCollection
    @CollectionTable(name = "letter_writer", joinColumns = @JoinColumn(name = "letter_id"))
    @Column(name = "account_id")
    private Set<Long> writers = new HashSet<>();

    @Version
    private int version;

    protected Letter() {}

    /** A draft in the words of the panel. */
    static Letter draft(
            Actor actor, SubmissionDetail submission, long templateId, List<SectionFeedbackText> feedback, Instant at) {
        Letter letter = new Letter();
        letter.writers.add(actor.accountId());
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
        requireDraft();
        section.write(text, actor.name(), at);
        writers.add(actor.accountId());
    }

    /** Keeps words although a check objects to them. @throws LetterLocked unless it is a draft */
    void keepWords(WordsKept kept) {
        requireDraft();
        wordsKept.removeIf(known -> known.isOfTheSame(kept));
        wordsKept.add(kept);
    }

    void requireDraft() {
        if (state != LetterState.DRAFT) {
            throw new LetterLocked();
        }
    }

    /** Stands still until the institution has answered or lets the time pass. */
    void askInstitution(Actor actor) {
        move(LetterStep.ASK_INSTITUTION);
        writers.add(actor.accountId());
    }

    void answered() {
        move(LetterStep.ANSWER);
    }

    /** Begins a new pass of sign-off, in which it stands on this template and these facts. The reason of the last return has been answered. */
    void sendToSignOff(Actor actor, long template, Facts facts) {
        move(LetterStep.SEND_TO_SIGN_OFF);
        writers.add(actor.accountId());
        this.templateId = template;
        this.facts = facts;
        pass++;
        returnReason = null;
        returnedBy = null;
    }

    void returnToSecretariat(String reason, Actor actor) {
        if (reason.isBlank()) {
            throw new ReturnReasonMissing();
        }
        move(LetterStep.RETURN_TO_SECRETARIAT);
        facts = null;
        returnReason = reason.strip();
        returnedBy = actor.name();
    }

    void issue() {
        move(LetterStep.ISSUE);
    }

    /** Stands no more. @return a draft in the same words, to be put right. Who wrote those has a hand in it as well */
    Letter correct(Actor actor, String reason, long newTemplateId, Instant at) {
        if (reason.isBlank()) {
            throw new CorrectionReasonMissing();
        }
        move(LetterStep.SUPERSEDE);
        supersededAt = at;
        supersededReason = reason.strip();
        Letter correction = new Letter();
        correction.submissionId = submissionId;
        correction.roundId = roundId;
        correction.institutionId = institutionId;
        correction.templateId = newTemplateId;
        correction.replacesId = id;
        correction.draftedAt = at;
        correction.writers.addAll(writers);
        correction.writers.add(actor.accountId());
        sections.forEach(section -> correction.sections.add(section.copy()));
        return correction;
    }

    private void move(LetterStep step) {
        state = state.next(step).orElseThrow(LetterLocked::new);
    }

    Optional<LetterSection> section(long sectionId) {
        return sections.stream()
                .filter(section -> section.sectionId() == sectionId)
                .findFirst();
    }

    /** The facts that it was sent to sign-off with; none while it is written. */
    Optional<Facts> facts() {
        return Optional.ofNullable(facts);
    }

    /** Whether this person drafted it, wrote in it or sent it to sign-off. */
    boolean isWrittenBy(long accountId) {
        return writers.contains(accountId);
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

    Optional<Long> replacesId() {
        return Optional.ofNullable(replacesId);
    }

    @Nullable
    Instant supersededAt() {
        return supersededAt;
    }

    @Nullable
    String supersededReason() {
        return supersededReason;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    List<WordsKept> wordsKept() {
        return List.copyOf(wordsKept);
    }

    List<LetterSection> sections() {
        return List.copyOf(sections);
    }
}
