package portal.plan.timeframe;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code Q2 2025}, {@code 2025 Q1}, {@code Q3 24/25}: dated only where the year is one calendar year, and even then to be confirmed. */
final class QuarterNotation implements Notation {

    private static final Pattern QUARTER_FIRST = Pattern.compile("(?:q|quarter )\\s?([1-4])(?:,? (?:of )?(20\\d\\d))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(20\\d\\d)[ ,-]*(?:q|quarter )\\s?([1-4])");
    private static final Pattern SPLIT_YEAR =
            Pattern.compile("(?:q|quarter )\\s?[1-4] (?:20)?\\d\\d\\s?[/–-]\\s?(?:20)?\\d\\d");

    @Override
    public @Nullable Timeframe read(String raw, String text, PlanWindow window) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return quarter(raw, yearFirst.group(1), yearFirst.group(2));
        }
        Matcher quarterFirst = QUARTER_FIRST.matcher(text);
        if (quarterFirst.matches() && quarterFirst.group(2) != null) {
            return quarter(raw, quarterFirst.group(2), quarterFirst.group(1));
        }
        boolean withoutOneYear =
                quarterFirst.matches() || SPLIT_YEAR.matcher(text).matches();
        return withoutOneYear ? Timeframe.undated(raw, TimeframeKind.QUARTER) : null;
    }

    private static Timeframe quarter(String raw, String year, String quarter) {
        YearMonth first = YearMonth.of(Integer.parseInt(year), (Integer.parseInt(quarter) - 1) * 3 + 1);
        return Timeframe.doubtful(
                raw, TimeframeKind.QUARTER, Span.months(first, first.plusMonths(2), Precision.QUARTER));
    }
}
