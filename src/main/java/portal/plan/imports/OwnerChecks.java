package portal.plan.imports;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Doubts about who is responsible: nobody, a whole sentence, or names that ran together. */
final class OwnerChecks {

    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}[\\p{Lu}&/-]+s?");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\b(?:to|who|will|should|are|is)\\s+\\p{Ll}.*");
    private static final Pattern NAMES = Pattern.compile("[;,/\n]");
    private static final Pattern NAMES_IN_WORDS = Pattern.compile("[;,/\n]| and ");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int MANY_WORDS = 9;

    private OwnerChecks() {}

    static void check(RowValues values, Doubts doubts) {
        if (!values.has(ColumnField.OWNER)) {
            return;
        }
        String owner = values.text(ColumnField.OWNER);
        if (owner.isBlank()) {
            doubts.add(ColumnField.OWNER, IssueCode.OWNER_BLANK);
        } else if (isSentence(owner)) {
            doubts.add(ColumnField.OWNER, IssueCode.OWNER_SENTENCE);
        } else if (NAMES_IN_WORDS.splitAsStream(owner).anyMatch(OwnerChecks::ranTogether)) {
            doubts.add(ColumnField.OWNER, IssueCode.OWNER_JOINED);
        }
    }

    private static boolean isSentence(String owner) {
        return SENTENCE.matcher(owner).matches()
                || NAMES.splitAsStream(owner).anyMatch(part -> SPACE.split(part.strip()).length > MANY_WORDS);
    }

    private static boolean ranTogether(String part) {
        String[] words = SPACE.split(part.strip());
        return words.length > 1
                && Arrays.stream(words)
                        .allMatch(word -> SHORT_NAME.matcher(word).matches());
    }
}
