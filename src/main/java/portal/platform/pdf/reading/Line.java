package portal.platform.pdf.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Words side by side, from left to right. */
record Line(List<Word> words) {

    private static final float SAME_LEVEL = 0.4f;
    private static final float IN_ONE = 0.12f;

    /** The lines of a passage, from above. */
    static List<Line> of(Collection<Word> passage) {
        List<Word> sorted = passage.stream()
                .sorted(Comparator.comparing(Word::level).thenComparing(Word::left))
                .toList();
        List<List<Word>> lines = new ArrayList<>();
        for (Word word : sorted) {
            Word first = lines.isEmpty() ? null : lines.get(lines.size() - 1).get(0);
            if (first == null || word.level() - first.level() > SAME_LEVEL * Math.min(word.size(), first.size())) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(word);
        }
        lines.forEach(line -> line.sort(Comparator.comparing(Word::left)));
        return lines.stream().map(Line::new).toList();
    }

    /** The parts of the line that stand apart from each other by more than so many times their height. */
    List<Line> parts(float heights) {
        List<List<Word>> parts = new ArrayList<>();
        float right = 0;
        for (Word word : words) {
            if (parts.isEmpty() || word.left() - right > heights * word.size()) {
                parts.add(new ArrayList<>());
                right = word.right();
            }
            parts.get(parts.size() - 1).add(word);
            right = Math.max(right, word.right());
        }
        return parts.stream().map(Line::new).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Word before = null;
        for (Word word : words) {
            boolean joined = before != null && word.left() - before.right() < IN_ONE * word.size();
            text.append(before == null || joined ? "" : " ").append(word.text());
            before = word;
        }
        return text.toString();
    }

    Word first() {
        return words.get(0);
    }

    float left() {
        return first().left();
    }

    float right() {
        return words.stream().map(Word::right).max(Comparator.naturalOrder()).orElse(0f);
    }

    float base() {
        return first().base();
    }

    float size() {
        return words.stream().map(Word::size).max(Comparator.naturalOrder()).orElse(0f);
    }
}
