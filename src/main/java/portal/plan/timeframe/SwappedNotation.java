package portal.plan.timeframe;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code 26-Jul}: a spreadsheet that was given "Jul 26" keeps the 26th of July. Where the figure can be a year of the
 * plan, that month is proposed; it is never put in by itself.
 */
final class SwappedNotation implements Notation {

    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(" + Months.PATTERN + ")");
    private static final int FIRST_YEAR = 24;
    private static final int LAST_YEAR = 30;

    @Override
    public @Nullable Timeframe read(String raw, String text, PlanWindow window) {
        Matcher matcher = DAY_MONTH.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int figure = Integer.parseInt(matcher.group(1));
        if (figure >= FIRST_YEAR && figure <= LAST_YEAR) {
            YearMonth month = YearMonth.of(2000 + figure, Months.number(matcher.group(2)));
            if (window.mayHold(month.atDay(1))) {
                return Timeframe.proposed(raw, TimeframeKind.SWAPPED, Span.month(month));
            }
        }
        return Timeframe.undated(raw, TimeframeKind.YEAR_HIDDEN);
    }
}
