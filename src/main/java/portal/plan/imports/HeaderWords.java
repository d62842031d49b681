package portal.plan.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portal.platform.pdf.Resources;

/** Which field the words over a column most likely mean. Words that stand alone are sure, words within others are a proposal. */
final class HeaderWords {

    /** A field, and whether the header says so in as many words. */
    record Match(ColumnField field, boolean sure) {}

    private static final Pattern GUIDANCE = Pattern.compile("[(\\[][^)\\]]*(?:[)\\]]|$)");
    private static final Pattern BAU = Pattern.compile("as usual|already embedded|\\bbau\\b");
    private static final Pattern GLOSSARY = Pattern.compile("\\s*(?:abbr|acronym|glossary|term\\b).*");
    private static final String LINK = "link to";
    private static final int LONGEST = 70;

    /** Beginnings of words, in the order in which they are tried. */
    private static final List<Map.Entry<String, ColumnField>> WITHIN = List.of(
            Map.entry(" success", ColumnField.MEASURE),
            Map.entry(" measure", ColumnField.MEASURE),
            Map.entry(" how will we know", ColumnField.MEASURE),
            Map.entry(" responsib", ColumnField.OWNER),
            Map.entry(" owner", ColumnField.OWNER),
            Map.entry(" by whom", ColumnField.OWNER),
            Map.entry(" lead", ColumnField.OWNER),
            Map.entry(" rag", ColumnField.STATUS),
            Map.entry(" status", ColumnField.STATUS),
            Map.entry(" progress", ColumnField.ACCOUNT),
            Map.entry(" comment", ColumnField.ACCOUNT),
            Map.entry(" already taken", ColumnField.ACCOUNT),
            Map.entry(" next step", ColumnField.ACCOUNT),
            Map.entry(" next action", ColumnField.ACCOUNT),
            Map.entry(" link", ColumnField.LINKS),
            Map.entry(" pillar", ColumnField.LINKS),
            Map.entry(" time", ColumnField.TIMEFRAME),
            Map.entry(" deadline", ColumnField.TIMEFRAME),
            Map.entry(" date", ColumnField.TIMEFRAME),
            Map.entry(" how", ColumnField.METHOD),
            Map.entry(" rationale", ColumnField.METHOD),
            Map.entry(" evidence", ColumnField.METHOD),
            Map.entry(" action", ColumnField.ACTION),
            Map.entry(" objective", ColumnField.GROUP));

    /** What stands in the file beside this class: a field, and the headers that say it in as many words. */
    private static final Map<String, ColumnField> BY_WORDS = Resources.text(HeaderWords.class, "headers.txt")
            .lines()
            .map(line -> line.split(": ", 2))
            .flatMap(line -> Arrays.stream(line[1].split(", ")).map(words -> Map.entry(words, line[0])))
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> ColumnField.valueOf(entry.getValue())));

    private HeaderWords() {}

    /** Whether it says in as many words what stands below. */
    static boolean isSure(String header) {
        String words = plain(header);
        return BY_WORDS.containsKey(words) || words.startsWith(LINK);
    }

    static Optional<Match> match(String header) {
        String words = plain(header);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        ColumnField exact = BY_WORDS.get(words);
        if (exact != null) {
            return Optional.of(new Match(exact, true));
        }
        if (speaksOfBusinessAsUsual(header)) {
            return Optional.of(new Match(ColumnField.METHOD, false));
        }
        if (words.startsWith(LINK)) {
            return Optional.of(new Match(ColumnField.LINKS, true));
        }
        return words.length() > LONGEST ? Optional.empty() : within(words);
    }

    static boolean speaksOfBusinessAsUsual(String text) {
        return BAU.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    static boolean speaksOfAbbreviations(String header) {
        return GLOSSARY.matcher(header.toLowerCase(Locale.ROOT)).matches();
    }

    /** A short title over recommendations, pillars or values. */
    static boolean speaksOfFramework(String title) {
        return title.length() <= LONGEST
                && title.toLowerCase(Locale.ROOT)
                        .matches(
                                "(?s).*\\b(?:recommendations?|pillars?|values|frameworks?|strategic aims|n8|talent)\\b.*");
    }

    private static Optional<Match> within(String words) {
        return WITHIN.stream()
                .filter(entry -> (" " + words).contains(entry.getKey()))
                .findFirst()
                .map(entry -> new Match(entry.getValue(), false));
    }

    /** Small letters, without guidance in brackets and without signs. Every cell of a file comes through here. */
    static String plain(String header) {
        boolean guided = header.indexOf('(') >= 0 || header.indexOf('[') >= 0;
        String text = guided ? GUIDANCE.matcher(header).replaceAll(" ") : header;
        StringBuilder words = new StringBuilder(text.length());
        for (char sign : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean said = sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9' || sign == '#';
            if (said || !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(said ? sign : ' ');
            }
        }
        return words.toString().strip();
    }
}
