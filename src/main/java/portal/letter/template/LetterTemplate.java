package portal.letter.template;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.institution.LetterLanguage;

/**
 * The words around the panel's feedback for a stage, in a language. A version is prepared, then in use from one day on; it is in use until
 * the next one is, so there is neither a gap nor an overlap.
 */
@Entity
@Table(name = "letter_template")
public class LetterTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int stage;

    @Enumerated(EnumType.STRING)
    private LetterLanguage language;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "logo_file_id")
    private @Nullable Long logoFileId;

    @OneToMany(mappedBy = "template", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TemplateText> texts = new ArrayList<>();

    protected LetterTemplate() {}

    /** A version to be prepared. */
    LetterTemplate(int stage, LetterLanguage language, int versionNo, Function<TemplateField, String> words) {
        this.stage = stage;
        this.language = language;
        this.versionNo = versionNo;
        for (TemplateField field : TemplateField.values()) {
            texts.add(new TemplateText(this, field, words.apply(field)));
        }
    }

    /** A version to be prepared, in the same words. */
    LetterTemplate copy(int forStage, LetterLanguage inLanguage, int number) {
        LetterTemplate copy = new LetterTemplate(forStage, inLanguage, number, this::text);
        copy.logoFileId = logoFileId;
        return copy;
    }

    /**
     * @throws TemplateInUse when its first day is over or has come
     * @throws TemplateDayPast when the day is over
     */
    void putInUse(LocalDate from, LocalDate today) {
        refuseUnlessAhead(today);
        if (from.isBefore(today)) {
            throw new TemplateDayPast();
        }
        validFrom = from;
    }

    /** Prepares it again. @throws TemplateInUse when its first day is over or has come */
    void withdraw(LocalDate today) {
        refuseUnlessAhead(today);
        validFrom = null;
    }

    private void refuseUnlessAhead(LocalDate today) {
        if (isInUseBy(today)) {
            throw new TemplateInUse();
        }
    }

    /** Whether it is or was in use on some day up to this one. */
    boolean isInUseBy(LocalDate day) {
        return validFrom != null && !validFrom.isAfter(day);
    }

    boolean isPrepared() {
        return validFrom == null;
    }

    void show(@Nullable Long logo) {
        logoFileId = logo;
    }

    TemplateText one(TemplateField field) {
        return texts.stream().filter(text -> text.field() == field).findFirst().orElseThrow();
    }

    String text(TemplateField field) {
        return one(field).text();
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public int stage() {
        return stage;
    }

    public LetterLanguage language() {
        return language;
    }

    int versionNo() {
        return versionNo;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    Optional<Long> logoFileId() {
        return Optional.ofNullable(logoFileId);
    }

    public String boardName() {
        return text(TemplateField.BOARD_NAME);
    }

    public String senderName() {
        return text(TemplateField.SENDER_NAME);
    }

    /** What leads to the panel's feedback, paragraph by paragraph. */
    List<String> start() {
        return paragraphs(TemplateField.OPENING, TemplateField.BRIDGE);
    }

    /** What follows the panel's feedback, paragraph by paragraph. */
    List<String> end() {
        return paragraphs(TemplateField.WRAP_UP, TemplateField.CLOSING);
    }

    private List<String> paragraphs(TemplateField... fields) {
        return Stream.of(fields)
                .flatMap(field -> Stream.of(text(field).strip().split("\\R\\s*\\R")))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }
}
