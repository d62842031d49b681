package portal.letter.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;

/** One text of a template, saved as it is typed. Its version counts its own changes. */
@Entity
@Table(name = "letter_template_text")
public class TemplateText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id")
    private LetterTemplate template;

    @Enumerated(EnumType.STRING)
    private TemplateField field;

    private String text = "";

    @Column(name = "touched_by")
    private @Nullable String touchedBy;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    private int version;

    protected TemplateText() {}

    TemplateText(LetterTemplate template, TemplateField field, String text) {
        this.template = template;
        this.field = field;
        this.text = text;
    }

    /**
     * @throws TemplateTextTooLong when there is no room for it
     * @throws StaleValue when somebody wrote a newer text meanwhile
     */
    void write(SaveRequest typed, Actor actor, Instant at) {
        if (typed.value().length() > field.longest()) {
            throw new TemplateTextTooLong(field.longest());
        }
        if (text.equals(typed.value())) {
            return;
        }
        if (version != typed.version()) {
            throw new StaleValue(text, version, touchedBy, touchedAt);
        }
        text = typed.value();
        version++;
        touchedBy = actor.name();
        touchedAt = at;
    }

    TemplateField field() {
        return field;
    }

    String text() {
        return text;
    }

    int version() {
        return version;
    }
}
