package portal.platform.text;

import java.util.regex.Pattern;

/**
 * Counts words by one rule, the same here and in {@code resources/js/wordcount.js}.
 *
 * <p>A word is a run of characters between spaces or line ends that holds at least one letter or digit. So hyphenated words,
 * numbers, dates and addresses are one word each, and dashes or bullets that stand alone are none. Of Markdown, the marks
 * do not count: the address of a link, the number of a list item and the language of a code fence are left out. The table
 * {@code portal/platform/text/word-count.tsv} holds examples that both counts must agree with.
 */
public final class WordCount {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060]");
    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*(?:```|~~~).*$");
    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^[ \\t>]*\\d{1,9}[.)](?=[ \\t]|$)");
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\u00a0\\u0085\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private WordCount() {}

    public static int of(String text) {
        return (int) SPACE.splitAsStream(plain(text))
                .filter(run -> LETTER_OR_DIGIT.matcher(run).find())
                .count();
    }

    private static String plain(String text) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        String visible = INVISIBLE.matcher(unified).replaceAll("");
        String unfenced = FENCE.matcher(visible).replaceAll("");
        String unnumbered = LIST_NUMBER.matcher(unfenced).replaceAll("");
        return withoutAddresses(unnumbered);
    }

    /** Of {@code [words](address)} the words. By hand, because a pattern would begin anew at each bracket; brackets never count. */
    private static String withoutAddresses(String text) {
        StringBuilder kept = new StringBuilder();
        int done = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', done)) {
            int close = text.indexOf(']', open);
            boolean addressed = text.startsWith("](", close);
            int end = addressed ? text.indexOf(')', close) : close;
            if (close < 0 || end < 0) {
                break;
            }
            kept.append(text, done, open).append(text, open + 1, close);
            done = end + 1;
        }
        return kept.append(text, done, text.length()).toString();
    }
}
