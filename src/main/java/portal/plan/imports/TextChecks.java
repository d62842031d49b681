package portal.plan.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Doubts about the words of an action: missing, cut off, said twice, without a number. */
final class TextChecks {

    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int SAME_START = 8;

    private TextChecks() {}

    static void check(RowValues values, Doubts doubts) {
        if (values.text(ColumnField.ACTION).isBlank()) {
            doubts.add(ColumnField.ACTION, IssueCode.ACTION_BLANK);
        }
        for (ColumnField field : List.of(ColumnField.ACTION, ColumnField.METHOD, ColumnField.MEASURE)) {
            String text = values.text(field);
            if (TornText.isBeheaded(text)) {
                doubts.add(field, IssueCode.CELL_TRUNCATED);
            }
            if (saysTwice(text)) {
                doubts.add(field, IssueCode.TEXT_DUPLICATED);
            }
        }
    }

    static void checkMeasure(RowValues values, Doubts doubts) {
        if (!values.has(ColumnField.MEASURE)) {
            return;
        }
        String measure = values.text(ColumnField.MEASURE);
        if (measure.isBlank()) {
            doubts.add(ColumnField.MEASURE, IssueCode.MEASURE_BLANK);
        } else if (!NUMBER.matcher(YEAR.matcher(measure).replaceAll("")).find()) {
            doubts.add(ColumnField.MEASURE, IssueCode.MEASURE_NO_NUMBER);
        }
    }

    private static boolean saysTwice(String text) {
        Set<String> starts = new HashSet<>();
        for (String sentence : SENTENCE_END.split(text.toLowerCase(Locale.ROOT))) {
            String[] words = SPACE.split(sentence);
            if (words.length >= SAME_START
                    && !starts.add(String.join(" ", List.of(words).subList(0, SAME_START)))) {
                return true;
            }
        }
        return false;
    }
}
