package portal.letter.template;

import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Something was done with a version of a template; until it is in use, its words are nobody's but the writers'. */
public record TemplateChanged(Actor actor, String what, long subjectId, @Nullable String before, @Nullable String after)
        implements DomainEvent {

    static TemplateChanged of(Actor actor, String what, LetterTemplate template, @Nullable Object after) {
        return new TemplateChanged(
                actor, "letter.template-" + what, template.id(), null, after == null ? null : after.toString());
    }

    /** The words of a version in which letters are written already. */
    static TemplateChanged words(Actor actor, LetterTemplate template, String before, String after) {
        return new TemplateChanged(actor, "letter.template-reworded", template.id(), before, after);
    }

    @Override
    public String subjectKind() {
        return "letter-template";
    }
}
