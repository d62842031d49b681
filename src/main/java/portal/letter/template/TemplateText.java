package portal.letter.template;

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
import portal.platform.access.Actor;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.TypedText;

/** One text of a template. */
@Entity
@Table(name = "letter_template_text")
public class TemplateText extends TypedText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id")
    private LetterTemplate template;

    @Enumerated(EnumType.STRING)
    private TemplateField field;

    protected TemplateText() {}

    TemplateText(LetterTemplate template, TemplateField field, String text) {
        this.template = template;
        this.field = field;
        propose(text);
    }

    /** @throws TemplateTextTooLong when there is no room for it */
    @Override
    public SaveReply write(SaveRequest typed, Actor actor, Instant now) {
        if (typed.value().length() > field.longest()) {
            throw new TemplateTextTooLong(field.longest());
        }
        return super.write(typed, actor, now);
    }

    TemplateField field() {
        return field;
    }
}
