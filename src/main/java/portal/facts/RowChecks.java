package portal.facts;

import static portal.plan.timeframe.TimeframeKind.ONGOING;
import static portal.plan.timeframe.TimeframeKind.RECURRING;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import portal.plan.ActionRow;
import portal.plan.SuccessMeasure;
import portal.plan.timeframe.PlanWindow;

/** The checks that look at one action of the new plan alone. */
final class RowChecks {

    private static final Set<String> VAGUE = Set.of(
            "aim",
            "consider",
            "continue",
            "discuss",
            "encourage",
            "engage",
            "ensure",
            "explore",
            "facilitate",
            "investigate",
            "liaise",
            "look",
            "maintain",
            "monitor",
            "promote",
            "raise",
            "review",
            "seek",
            "support",
            "try");

    private RowChecks() {}

    static Map<Check, Predicate<ActionRow>> of(PlanWindow window) {
        Map<Check, Predicate<ActionRow>> checks = new EnumMap<>(Check.class);
        checks.put(Check.NO_MEASURE, row -> measure(row).isBlank());
        checks.put(
                Check.NO_NUMBER, row -> !measure(row).isBlank() && !measure(row).hasNumber());
        checks.put(
                Check.NO_BASELINE,
                row -> measure(row).hasNumber() && !measure(row).hasBaseline());
        checks.put(Check.NO_OWNER, row -> row.owner().isBlank());
        checks.put(Check.NO_DATE, row -> !row.isDated() && !isLasting(row));
        checks.put(Check.ONGOING_WITHOUT_REVIEW, row -> !row.isDated() && isLasting(row));
        checks.put(Check.OUTSIDE_WINDOW, row -> window.isOutside(row.startsOn()) || window.isOutside(row.endsOn()));
        checks.put(Check.VAGUE_VERB, row -> VAGUE.contains(firstWord(row)));
        return checks;
    }

    static SuccessMeasure measure(ActionRow row) {
        return new SuccessMeasure(row.successMeasure());
    }

    /** Whether it goes on or comes round again instead of ending. */
    static boolean isLasting(ActionRow row) {
        return row.timeframeKind() == ONGOING || row.timeframeKind() == RECURRING;
    }

    private static String firstWord(ActionRow row) {
        String words = row.action().strip().toLowerCase(Locale.ROOT);
        return words.replaceFirst("^to\\s+", "").replaceFirst("[^\\p{L}].*(?s)", "");
    }
}
