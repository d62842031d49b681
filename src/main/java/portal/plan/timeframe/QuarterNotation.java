package portal.plan.timeframe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code Q2 2025}, {@code 2025 Q1}, {@code Q3 24/25}: sure only where somebody has said how the plan counts its years and the
 * year is written as such years are.
 */
final class QuarterNotation implements Notation {

    private static final Pattern QUARTER_FIRST = Pattern.compile("(?:q|quarter )\\s?([1-4])(?:,? (?:of )?(20\\d\\d))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(20\\d\\d)[ ,-]*(?:q|quarter )\\s?([1-4])");
    private static final Pattern SPLIT_YEAR =
            Pattern.compile("(?:q|quarter )\\s?([1-4]),? (?:20)?(\\d\\d)\\s?[/–-]\\s?(?:20)?\\d\\d");

    @Override
    public @Nullable Timeframe read(String raw, String text, PlanWindow window) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return quarter(raw, window.years(), yearFirst.group(1), yearFirst.group(2));
        }
        Matcher quarterFirst = QUARTER_FIRST.matcher(text);
        if (quarterFirst.matches()) {
            return quarterFirst.group(2) == null
                    ? Timeframe.undated(raw, TimeframeKind.QUARTER)
                    : quarter(raw, window.years(), quarterFirst.group(2), quarterFirst.group(1));
        }
        Matcher split = SPLIT_YEAR.matcher(text);
        return split.matches() ? ofSplitYear(raw, window.years(), split.group(2), split.group(1)) : null;
    }

    /** A quarter of one year is a quarter of the calendar, unless the plan counts otherwise. */
    private static Timeframe quarter(String raw, @Nullable YearKind years, String year, String quarter) {
        Span span = YearKind.CALENDAR.quarter(Integer.parseInt(year), Integer.parseInt(quarter));
        if (years == YearKind.CALENDAR) {
            return Timeframe.of(raw, TimeframeKind.QUARTER, span);
        }
        return Timeframe.doubtful(raw, TimeframeKind.QUARTER, years == null ? span : null);
    }

    private static Timeframe ofSplitYear(String raw, @Nullable YearKind years, String year, String quarter) {
        return years == null || years == YearKind.CALENDAR
                ? Timeframe.undated(raw, TimeframeKind.QUARTER)
                : Timeframe.of(raw, TimeframeKind.QUARTER, years.quarter(Months.year(year), Integer.parseInt(quarter)));
    }
}
