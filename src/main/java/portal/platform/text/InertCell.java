package portal.platform.text;

/** Text for a cell of a table that a spreadsheet program opens, made so that it is never taken for a formula. */
public final class InertCell {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private InertCell() {}

    /** The text, behind an apostrophe where it would begin a formula. */
    public static String of(String text) {
        boolean dangerous = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }
}
