package portal.platform.text;

import java.util.regex.Pattern;

/** Text for a cell of a table that a spreadsheet program opens, made so that it is never taken for a formula. */
public final class InertCell {

    private static final Pattern DANGEROUS = Pattern.compile("'*+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private InertCell() {}

    /** The text, behind an apostrophe where it would begin a formula. */
    public static String of(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before an apostrophe was put in front of it. */
    public static String back(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
