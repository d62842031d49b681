package portal.plan.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import portal.plan.ActionStatus;

/** What a status is called. Colours are read as this field mostly means them, and said to be so read. */
final class StatusWords {

    /** A status, and whether only a colour says so. */
    record Reading(ActionStatus status, boolean byColour) {}

    private static final Map<ActionStatus, List<String>> WORDS = new EnumMap<>(Map.of(
            ActionStatus.COMPLETE,
            List.of(
                    "c",
                    "complete",
                    "completed",
                    "done",
                    "achieved",
                    "fully achieved",
                    "delivered",
                    "closed",
                    "met",
                    "✓",
                    "✔",
                    "100%",
                    "100 %",
                    "implemented",
                    "complete and ongoing"),
            ActionStatus.IN_PROGRESS,
            List.of(
                    "in progress",
                    "ongoing",
                    "on-going",
                    "partially met",
                    "partially complete",
                    "partially achieved",
                    "partial",
                    "started",
                    "underway",
                    "under way",
                    "on track",
                    "carried forward",
                    "embedded",
                    "bau",
                    "progressing"),
            ActionStatus.NOT_COMPLETE,
            List.of(
                    "uncompleted",
                    "incomplete",
                    "not complete",
                    "not completed",
                    "not achieved",
                    "not met",
                    "delayed",
                    "failed",
                    "missed",
                    "overdue",
                    "paused",
                    "on hold",
                    "stalled",
                    "not done"),
            ActionStatus.NOT_STARTED,
            List.of("not started", "not yet started", "to be started", "not begun"),
            ActionStatus.SUPERSEDED,
            List.of(
                    "superseded",
                    "withdrawn",
                    "stopped",
                    "no longer relevant",
                    "replaced",
                    "cancelled",
                    "discontinued")));

    private static final Map<String, ActionStatus> COLOURS = Map.of(
            "green", ActionStatus.COMPLETE,
            "g", ActionStatus.COMPLETE,
            "amber", ActionStatus.IN_PROGRESS,
            "a", ActionStatus.IN_PROGRESS,
            "yellow", ActionStatus.IN_PROGRESS,
            "y", ActionStatus.IN_PROGRESS,
            "orange", ActionStatus.IN_PROGRESS,
            "red", ActionStatus.NOT_COMPLETE,
            "r", ActionStatus.NOT_COMPLETE);

    private static final Pattern BETWEEN = Pattern.compile("[.\\s]+");
    private static final Pattern COLOUR_FIRST = Pattern.compile("^(?:green|amber|red|yellow|blue)\\s*[-–:/(]+\\s*");

    private StatusWords() {}

    /** What the words say, or the first line of them where others follow. */
    static Optional<Reading> read(String text) {
        return whole(text).or(() -> text.lines().findFirst().flatMap(StatusWords::whole));
    }

    private static Optional<Reading> whole(String text) {
        String words =
                BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        for (Map.Entry<ActionStatus, List<String>> entry : WORDS.entrySet()) {
            if (entry.getValue().contains(words)) {
                return Optional.of(new Reading(entry.getKey(), false));
            }
        }
        return Optional.ofNullable(COLOURS.get(words))
                .map(status -> new Reading(status, true))
                .or(() -> afterColour(words));
    }

    static Optional<Reading> read(FillColour fill) {
        return Optional.ofNullable(COLOURS.get(fill.word().toLowerCase(Locale.ROOT)))
                .map(status -> new Reading(status, true));
    }

    /** {@code Green - complete}: the word decides, not the colour. */
    private static Optional<Reading> afterColour(String words) {
        String rest = COLOUR_FIRST.matcher(words).replaceFirst("").replaceFirst("\\)$", "");
        return rest.equals(words) ? Optional.empty() : whole(rest).filter(reading -> !reading.byColour());
    }
}
