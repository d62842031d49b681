package portal.plan.timeframe;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code Jan-Jun 2025}: two months of one year. */
final class RangeNotation implements Notation {

    private static final Pattern MONTHS_OF_A_YEAR = Pattern.compile(
            "(" + Months.PATTERN + ") ?(?:-|–|to|/|until) ?(" + Months.PATTERN + ")[ ,-]+'?(20\\d\\d|\\d\\d)");

    @Override
    public @Nullable Timeframe read(String raw, String text, PlanWindow window) {
        Matcher matcher = MONTHS_OF_A_YEAR.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int year = Months.year(matcher.group(3));
        YearMonth first = YearMonth.of(year, Months.number(matcher.group(1)));
        YearMonth last = YearMonth.of(year, Months.number(matcher.group(2)));
        return first.isAfter(last)
                ? Timeframe.undated(raw, TimeframeKind.RANGE)
                : Timeframe.of(raw, TimeframeKind.RANGE, Span.months(first, last, Precision.MONTH));
    }
}
