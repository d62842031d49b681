package portal.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the words of a success measure hold: a number that is more than a year, and the point from which it counts. */
public record SuccessMeasure(String text) {

    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?\\b");
    private static final Pattern BASELINE =
            Pattern.compile("\\b(?:baseline|currently|at present|at the moment|today|so far|now \\d|was \\d|were \\d"
                    + "|compared (?:with|to)|against|up from|down from|from (?:about |around |nearly )?\\d"
                    + "|starting (?:from|point|at))");

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it says how much or how many; the year by which is not that. */
    public boolean hasNumber() {
        return NUMBER.matcher(YEAR.matcher(text).replaceAll("")).find();
    }

    /** Whether it says where things stand today, so that somebody can tell what has changed. */
    public boolean hasBaseline() {
        return BASELINE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
