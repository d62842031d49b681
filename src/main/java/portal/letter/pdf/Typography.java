package portal.letter.pdf;

import java.util.regex.Pattern;

/** Sets typewriter quotes and apostrophes as a printer would. Changes no word. */
final class Typography {

    private static final Pattern OPENING = Pattern.compile("(^|[\\s(\\[\u2013\u2014])\"");
    private static final Pattern OPENING_SINGLE = Pattern.compile("(^|[\\s(\\[\u2013\u2014])'(?=\\p{L})");

    private Typography() {}

    static String set(String text) {
        String doubles = OPENING.matcher(text).replaceAll("$1\u201C").replace('"', '\u201D');
        return OPENING_SINGLE.matcher(doubles).replaceAll("$1\u2018").replace('\'', '\u2019');
    }
}
