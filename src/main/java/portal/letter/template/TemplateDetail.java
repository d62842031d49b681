package portal.letter.template;

import java.util.List;
import portal.facts.Fact;

/**
 * A version as it is edited.
 *
 * @param findings what keeps it from use
 * @param tokens the facts that its words may hold, with made-up values
 * @param stages for which a copy can be made
 */
public record TemplateDetail(
        TemplateRow row,
        List<Text> texts,
        boolean withLogo,
        List<String> findings,
        List<Fact> tokens,
        List<Integer> stages) {

    /** A text with the version over which it is written next. */
    public record Text(TemplateField field, String text, int version) {}

    public List<Text> of(TemplateField.Part part) {
        return texts.stream()
                .filter(text -> part.fields().contains(text.field()))
                .toList();
    }
}
