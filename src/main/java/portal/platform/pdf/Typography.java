package portal.platform.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Sets typewriter quotes and apostrophes as a printer would, puts accents on their letters and leaves out what is pasted
 * along unseen. Changes no word.
 */
public final class Typography {

    private static final Pattern OPENING = Pattern.compile("(^|[\\s(\\[\u2013\u2014])\"");
    private static final Pattern OPENING_SINGLE = Pattern.compile("(^|[\\s(\\[\u2013\u2014])'(?=\\p{L})");

    private static final Pattern UNSEEN = Pattern.compile("[\u2060\uFEFF\uFE00-\uFE0F]");

    private Typography() {}

    public static String set(String text) {
        String tidy = tidy(text);
        if (tidy.indexOf('"') < 0 && tidy.indexOf('\'') < 0) {
            return tidy;
        }
        String doubles = OPENING.matcher(tidy).replaceAll("$1\u201C").replace('"', '\u201D');
        return OPENING_SINGLE.matcher(doubles).replaceAll("$1\u2018").replace('\'', '\u2019');
    }

    /** As text comes out of word processors: a hyphen that does not break is drawn as any other. */
    static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return UNSEEN.matcher(composed).replaceAll("").replace('\u2011', '-');
    }
}
