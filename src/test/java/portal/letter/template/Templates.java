package portal.letter.template;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.institution.LetterLanguage;

/** Builds versions in made-up words. */
final class Templates {

    static final LocalDate TODAY = LocalDate.of(2027, 4, 10);

    private Templates() {}

    /** Complete, but for what is given. */
    static LetterTemplate saying(Map<TemplateField, String> words) {
        return new LetterTemplate(
                2,
                LetterLanguage.ENGLISH,
                1,
                field -> words.getOrDefault(
                        field, field.isNeeded() ? "Words of " + field.path() + "." + tokens(field) : ""));
    }

    private static String tokens(TemplateField field) {
        return field.tokens().stream().map(token -> " {" + token + "}").collect(Collectors.joining());
    }

    static LetterTemplate from(int version, @Nullable LocalDate day) {
        LetterTemplate template = new LetterTemplate(2, LetterLanguage.ENGLISH, version, field -> "Words");
        if (day != null) {
            template.putInUse(day, day);
        }
        return template;
    }
}
