package portal.institution;

import java.util.Locale;

/** What the words around a feedback letter are written in. */
public enum LetterLanguage {
    ENGLISH(Locale.UK),
    WELSH(new Locale("cy", "GB"));

    private final Locale locale;

    LetterLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As documents name it, such as {@code en-GB}. */
    public String tag() {
        return locale.toLanguageTag();
    }
}
