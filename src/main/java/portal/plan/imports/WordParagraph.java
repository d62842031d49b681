package portal.plan.imports;

import org.jspecify.annotations.Nullable;

/** A paragraph of a Word document: its words, after the bullet or the number that Word sets in front of them. */
final class WordParagraph {

    private final WordStyles styles;
    private final StringBuilder words = new StringBuilder();
    private String style = "";
    private boolean outlined;
    private @Nullable String list;
    private int level;

    WordParagraph(WordStyles styles) {
        this.styles = styles;
    }

    void add(String text) {
        if (words.length() + text.length() > FileLimits.CELL) {
            throw new PlanFileTooLarge();
        }
        words.append(text);
    }

    /** A sign from a font of signs; ticks and crosses are told apart, all others are bullets. */
    void sign(String code) {
        switch (code.toUpperCase(java.util.Locale.ROOT)) {
            case "F0FC", "F0FE", "F052" -> words.append('✓');
            case "F0FB", "F0FD", "F054" -> words.append('✗');
            default -> words.append('•');
        }
    }

    void styled(String name) {
        style = name;
    }

    void outlined() {
        outlined = true;
    }

    void numbered(String listNumber) {
        list = listNumber;
    }

    void at(int listLevel) {
        level = listLevel;
    }

    boolean isHeading() {
        return outlined || styles.isHeading(style);
    }

    String text() {
        String text = words.toString().strip();
        String mark = styles.mark(style, list, level);
        return mark.isEmpty() ? text : (mark + " " + text).strip();
    }
}
