package portal.platform.pdf.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Lines under each other that were one text before they were set: where a line only ran full, it goes on. */
final class Passage {

    private static final String BULLETS = "•·▪●◦–—✓✗*-";
    private static final float SPACE = 0.25f;
    /** The least that stays free at the right edge of a cell, and what is more than any distance between lines; in heights. */
    private static final float FREE = 0.7f;

    private static final float SHORT = 3;

    private static final float PARAGRAPH = 1.9f;

    private Passage() {}

    /** How far a line of a column can run: as far as its longest does, unless all are short. */
    static float limit(Collection<Word> words, float right) {
        float size =
                words.stream().map(Word::size).max(Comparator.naturalOrder()).orElse(0f);
        float longest =
                words.stream().map(Word::right).max(Comparator.naturalOrder()).orElse(right);
        float edge = right - FREE * size;
        return edge - longest > SHORT * size ? edge : longest;
    }

    /** The words as one text, with the line breaks that were meant, where a line can run as far as a limit. */
    static String text(Collection<Word> words, float limit) {
        List<Line> lines = Line.of(words);
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (index > 0) {
                join(text, lines.get(index - 1), line, limit);
            }
            text.append(line.text());
        }
        return text.toString();
    }

    private static void join(StringBuilder text, Line before, Line next, float limit) {
        Word first = next.first();
        boolean fitted = before.right() + SPACE * first.size() + first.width() <= limit;
        boolean apart = next.base() - before.base() > PARAGRAPH * before.size();
        boolean listed = isListed(first.text());
        char last = text.charAt(text.length() - 1);
        if (fitted || apart || listed) {
            text.append('\n');
        } else if (last == '\u00AD') {
            text.setLength(text.length() - 1);
        } else if (last != '-' || !Character.isLowerCase(first.text().charAt(0))) {
            text.append(' ');
        }
    }

    /** Whether a text begins with a bullet. */
    static boolean isListed(String text) {
        return BULLETS.indexOf(text.charAt(0)) >= 0 && (text.length() == 1 || text.charAt(1) == ' ');
    }
}
