package portal.plan.timeframe;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code Y1}, {@code Yr1-3}, {@code Year two}, {@code Months 1-6}, {@code M18}: counted from the first day of the plan. */
final class PlanYearNotation implements Notation {

    private static final List<String> WORDS = List.of("one", "two", "three", "four", "five");
    private static final Pattern YEARS = Pattern.compile(
            "(?:y|yr|year|years|yrs)\\.? ?(\\d|one|two|three|four|five)(?: ?(?:-|–|to|and|&) ?(?:y|yr|year)? ?(\\d|one|two|three|four|five))?");
    private static final Pattern MONTHS =
            Pattern.compile("(?:m|month|months) ?(\\d{1,2})(?: ?(?:-|–|to) ?m?(\\d{1,2}))?");

    @Override
    public @Nullable Timeframe read(String raw, String text, PlanWindow window) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            int first = number(years.group(1));
            int last = years.group(2) == null ? first : number(years.group(2));
            return counted(raw, window, (first - 1) * 12, last * 12, Precision.YEAR);
        }
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            int first = Integer.parseInt(months.group(1));
            int last = months.group(2) == null ? first : Integer.parseInt(months.group(2));
            return counted(raw, window, first - 1, last, Precision.MONTH);
        }
        return null;
    }

    private static Timeframe counted(String raw, PlanWindow window, int from, int until, Precision precision) {
        LocalDate start = window.start();
        if (start == null || from < 0 || until <= from) {
            return Timeframe.undated(raw, TimeframeKind.PLAN_YEAR);
        }
        return Timeframe.of(
                raw,
                TimeframeKind.PLAN_YEAR,
                new Span(start.plusMonths(from), start.plusMonths(until).minusDays(1), precision));
    }

    private static int number(String text) {
        return WORDS.contains(text) ? WORDS.indexOf(text) + 1 : Integer.parseInt(text);
    }
}
