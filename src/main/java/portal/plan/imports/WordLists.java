package portal.plan.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts the numbered lists of a Word document, because the numbers one sees stand nowhere in it. */
final class WordLists {

    private static final Level PLAIN = new Level(1, "none", "");
    private static final int LEVELS = 9;
    private static final int LONGEST_MARK = 40;

    private final Map<String, List<Level>> shapes = new HashMap<>();
    private final Map<String, Numbering> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /** How one level of a list is marked. */
    private record Level(int start, String format, String text) {}

    /** The look of a list, and the key that it is counted under: several lists may count on together. */
    private record Numbering(List<Level> levels, String countedAs) {}

    WordLists(@Nullable Document numbering) {
        for (Element shape : WordXml.all(numbering, "abstractNum")) {
            shapes.put(WordXml.attribute(shape, "abstractNumId"), levels(shape));
        }
        for (Element list : WordXml.all(numbering, "num")) {
            String number = WordXml.attribute(list, "numId");
            String shape = WordXml.value(list, "abstractNumId");
            boolean startsAnew = !WordXml.all(list, "startOverride").isEmpty();
            lists.put(
                    number,
                    new Numbering(
                            shapes.getOrDefault(shape, List.of()), startsAnew ? "list " + number : "shape " + shape));
        }
    }

    private static List<Level> levels(Element shape) {
        List<Level> levels = new ArrayList<>();
        for (Element level : WordXml.all(shape, "lvl")) {
            if (levels.size() < LEVELS) {
                String text = WordXml.value(level, "lvlText");
                levels.add(new Level(
                        WordXml.number(WordXml.value(level, "start"), 1),
                        WordXml.value(level, "numFmt"),
                        text.length() > LONGEST_MARK ? "" : text));
            }
        }
        return levels;
    }

    /** The bullet or number of the next paragraph of the list; empty where it shows none. */
    String next(String list, int level) {
        Numbering numbering = lists.get(list);
        Level own = numbering == null || level >= numbering.levels().size()
                ? PLAIN
                : numbering.levels().get(level);
        if (numbering == null || own.format().equals("none")) {
            return "";
        }
        if (own.format().equals("bullet")) {
            return "•";
        }
        int[] count = counts.computeIfAbsent(numbering.countedAs(), unused -> new int[LEVELS]);
        count[level]++;
        Arrays.fill(count, level + 1, LEVELS, 0);
        return text(numbering.levels(), own, count);
    }

    private static String text(List<Level> levels, Level own, int[] count) {
        String text = own.text();
        for (int level = 0; level < levels.size(); level++) {
            Level each = levels.get(level);
            int number = each.start() + Math.max(0, count[level] - 1);
            text = text.replace("%" + (level + 1), written(number, each.format()));
        }
        return text;
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + Math.floorMod(number - 1, 26)));
    }

    private static String roman(int number) {
        String[] signs = {"X", "IX", "V", "IV", "I"};
        int[] values = {10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(number, 200);
        for (int index = 0; index < signs.length; index++) {
            for (; rest >= values[index]; rest -= values[index]) {
                roman.append(signs[index]);
            }
        }
        return roman.toString();
    }
}
