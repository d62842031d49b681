package portal.plan.timeframe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code 2026}, {@code 2024-2027}, {@code 2024/25}, {@code AY24-25}, {@code FY25}. A split year without a letter may be
 * academic or financial: that is asked once for the plan.
 */
final class YearNotation implements Notation {

    private static final Pattern YEAR = Pattern.compile("(?:by |in |during )?(20\\d\\d)");
    private static final Pattern YEARS = Pattern.compile("(20\\d\\d) ?(?:-|–|/|to) ?(20\\d\\d)");
    private static final Pattern SPLIT =
            Pattern.compile("(ay|fy|academic year|financial year)? ?(20)?(\\d\\d) ?(?:-|–|/) ?(?:20)?(\\d\\d)");
    private static final Pattern SHORT = Pattern.compile("[af]y ?(?:20)?\\d\\d");

    @Override
    public @Nullable Timeframe read(String raw, String text, PlanWindow window) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Timeframe.of(raw, TimeframeKind.YEAR, Span.year(Months.year(year.group(1))));
        }
        Matcher split = SPLIT.matcher(text);
        if (split.matches()
                && Integer.parseInt(split.group(4)) == Integer.parseInt(split.group(3)) + 1
                && (split.group(1) != null || split.group(2) != null)) {
            return splitYear(raw, kind(split.group(1), window), Months.year(split.group(3)));
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            Span last = Span.year(Months.year(years.group(2)));
            return Timeframe.of(
                    raw,
                    TimeframeKind.RANGE,
                    Span.year(Months.year(years.group(1))).until(last));
        }
        return SHORT.matcher(text).matches() ? Timeframe.undated(raw, TimeframeKind.YEAR) : null;
    }

    private static @Nullable YearKind kind(@Nullable String marker, PlanWindow window) {
        if (marker == null) {
            return window.years();
        }
        return marker.startsWith("a") ? YearKind.ACADEMIC : YearKind.FINANCIAL;
    }

    private static Timeframe splitYear(String raw, @Nullable YearKind years, int year) {
        return years == null || years == YearKind.CALENDAR
                ? Timeframe.undated(raw, TimeframeKind.YEAR)
                : Timeframe.of(raw, TimeframeKind.YEAR, years.year(year));
    }
}
