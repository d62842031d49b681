package portal.plan.imports;

import java.util.regex.Pattern;

/** Recognises text that lost its letters or its beginning on the way into the file. */
final class TornText {

    private static final Pattern STARTS_SMALL = Pattern.compile("^[\"'“‘(\\s]*\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern OWN_NAME =
            Pattern.compile("^(?:e\\.g\\.|i\\.e\\.|\\p{Ll}{1,2}\\p{Lu}|https?:|www\\.).*", Pattern.DOTALL);
    private static final Pattern STRAY_LETTER = Pattern.compile("(?:^|\\s)[b-hj-z](?=\\s)");
    private static final Pattern NO_WORD = Pattern.compile(
            "(?:^|\\s)(?:nm|ct|ck|rf|sf|tf|ngs|nds|rsi)\\p{Ll}+|(?:^|\\s)(?!vs\\b)[bcdfghjklmnpqrstvwxz]{2,}(?=\\s)"
                    + "|(?:^|\\s)(?:ity|tion|tions|ting|ment|ments|atives|isibility|ional|rofessional)\\b");

    private TornText() {}

    /** The text begins in the middle of a sentence. */
    static boolean isBeheaded(String text) {
        return STARTS_SMALL.matcher(text).matches() && !OWN_NAME.matcher(text).matches();
    }

    static boolean isTorn(String text) {
        return isBeheaded(text)
                || STRAY_LETTER.matcher(text).find()
                || NO_WORD.matcher(text).find();
    }
}
