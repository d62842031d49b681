package portal.plan.imports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which field the words over a column most likely mean. Words that stand alone are sure, words within others are a proposal. */
final class HeaderWords {

    /** A field, and whether the header says so in as many words. */
    record Match(ColumnField field, boolean sure) {}

    private static final Pattern GUIDANCE = Pattern.compile("[(\\[][^)\\]]*(?:[)\\]]|$)");
    private static final Pattern BAU = Pattern.compile("as usual|already embedded|\\bbau\\b");
    private static final int LONGEST = 70;

    private static final Map<ColumnField, List<String>> EXACT = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    ColumnField.REFERENCE,
                    List.of(
                            "alignment",
                            "no",
                            "number",
                            "#",
                            "ref",
                            "reference",
                            "id",
                            "item",
                            "item no",
                            "action no",
                            "action number",
                            "action id",
                            "action ref",
                            "action reference",
                            "s no",
                            "nr")),
            Map.entry(
                    ColumnField.GROUP,
                    List.of(
                            "objective",
                            "objectives",
                            "aim",
                            "aims",
                            "priority",
                            "strand",
                            "workstream",
                            "area",
                            "goal",
                            "goals",
                            "group",
                            "strategic objective")),
            Map.entry(
                    ColumnField.ACTION,
                    List.of(
                            "action",
                            "actions",
                            "activity",
                            "activities",
                            "planned activity",
                            "planned action",
                            "planned action objective",
                            "task",
                            "step",
                            "what is to be done",
                            "commitment",
                            "initiative",
                            "what will we do",
                            "what we will do",
                            "proposed action",
                            "deliverable",
                            "action point")),
            Map.entry(
                    ColumnField.METHOD,
                    List.of(
                            "how",
                            "how will we achieve this",
                            "support actions",
                            "supporting actions",
                            "delivery",
                            "approach",
                            "steps",
                            "tasks",
                            "milestones",
                            "implementation",
                            "resources",
                            "method")),
            Map.entry(
                    ColumnField.MEASURE,
                    List.of(
                            "what does success look like",
                            "success measure",
                            "success measures",
                            "measure of success",
                            "measures of success",
                            "success criteria",
                            "kpi",
                            "kpis",
                            "measure",
                            "metric",
                            "metrics",
                            "target",
                            "targets",
                            "outcome",
                            "intended outcome",
                            "outcome measure",
                            "impact measure",
                            "how will we know",
                            "success outcome measures",
                            "success")),
            Map.entry(
                    ColumnField.TIMEFRAME,
                    List.of(
                            "timeframe",
                            "time frame",
                            "timescale",
                            "timescales",
                            "timeline",
                            "when",
                            "deadline",
                            "due",
                            "due date",
                            "by when",
                            "target date",
                            "completion date",
                            "date",
                            "quarter",
                            "year")),
            Map.entry(ColumnField.START, List.of("start", "start date", "from")),
            Map.entry(ColumnField.END, List.of("end", "end date", "finish", "finish date", "to")),
            Map.entry(
                    ColumnField.OWNER,
                    List.of(
                            "group person responsible",
                            "responsibility",
                            "responsible",
                            "internal area",
                            "owner",
                            "owners",
                            "lead",
                            "action lead",
                            "action owner",
                            "who",
                            "by whom",
                            "person responsible",
                            "person team",
                            "contact",
                            "delivery lead",
                            "accountability",
                            "accountable",
                            "post holder",
                            "led by")),
            Map.entry(
                    ColumnField.LINKS,
                    List.of(
                            "pillar",
                            "pillars",
                            "tc theme",
                            "theme",
                            "themes",
                            "tc pillar",
                            "tc pillars",
                            "area of commitment",
                            "linked to",
                            "link",
                            "links",
                            "strategic alignment",
                            "kpis linked")),
            Map.entry(
                    ColumnField.STATUS,
                    List.of(
                            "rag",
                            "rag status",
                            "rag rating",
                            "status",
                            "rating",
                            "colour",
                            "progress status",
                            "rag colour",
                            "brag")),
            Map.entry(ColumnField.THEMES, List.of("commitment pillars")),
            Map.entry(ColumnField.USUAL, List.of("is business as usual")),
            Map.entry(ColumnField.COLOUR, List.of("colour as given")),
            Map.entry(ColumnField.REASON, List.of("reason not complete")),
            Map.entry(
                    ColumnField.ACCOUNT,
                    List.of(
                            "comments",
                            "comment",
                            "progress",
                            "progress next steps",
                            "progress and next steps",
                            "actions already taken",
                            "actions taken",
                            "progress update",
                            "update",
                            "updates",
                            "notes",
                            "narrative",
                            "commentary",
                            "account",
                            "evidence of progress",
                            "achievements",
                            "outcome to date",
                            "next steps",
                            "next actions",
                            "reason"))));

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

    private static final Map<String, ColumnField> BY_WORDS = new HashMap<>();

    static {
        EXACT.forEach((field, headers) -> headers.forEach(header -> BY_WORDS.putIfAbsent(header, field)));
    }

    private HeaderWords() {}

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
        if (words.startsWith("link to")) {
            return Optional.of(new Match(ColumnField.LINKS, true));
        }
        return words.length() > LONGEST ? Optional.empty() : within(words);
    }

    static boolean speaksOfBusinessAsUsual(String text) {
        return BAU.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    static boolean speaksOfAbbreviations(String header) {
        return header.toLowerCase(Locale.ROOT).matches("\\s*(?:abbr|acronym|glossary|term\\b).*");
    }

    /** A short title over recommendations, pillars or values. */
    static boolean speaksOfFramework(String title) {
        return title.length() <= LONGEST
                && title.toLowerCase(Locale.ROOT)
                        .matches("(?s).*\\b(?:recommendations?|pillars?|values|frameworks?|strategic aims)\\b.*");
    }

    private static Optional<Match> within(String words) {
        String text = " " + words;
        return WITHIN.stream()
                .filter(entry -> text.contains(entry.getKey()))
                .findFirst()
                .map(entry -> new Match(entry.getValue(), false));
    }

    /** Small letters, without guidance in brackets and without signs. Every cell of a file comes through here. */
    static String plain(String header) {
        String text = GUIDANCE.matcher(header).replaceAll(" ");
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
