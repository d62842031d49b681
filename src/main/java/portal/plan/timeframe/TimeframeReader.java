package portal.plan.timeframe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what was written about time, notation by notation, for the plan with the given window. */
public final class TimeframeReader {

    private static final List<Notation> NOTATIONS = List.of(
            new WordNotations(),
            new SwappedNotation(),
            new QuarterNotation(),
            new PlanYearNotation(),
            new YearNotation(),
            new RangeNotation(),
            new MentionNotation());
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

    private final PlanWindow window;

    public TimeframeReader(PlanWindow window) {
        this.window = window;
    }

    public Timeframe read(@Nullable String written) {
        String raw = written == null ? "" : written.strip();
        String text = plain(raw);
        return NOTATIONS.stream()
                .map(notation -> notation.read(raw, text, window))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Timeframe.undated(raw, TimeframeKind.UNREAD));
    }

    /** Whether it could be dated if somebody said how the plan counts its quarters and years. */
    public boolean waitsForYears(String written) {
        return window.years() == null
                && read(written).needsDecision()
                && Stream.of(YearKind.values())
                        .map(kind -> new TimeframeReader(window.counting(kind)).read(written))
                        .anyMatch(read -> !read.needsDecision());
    }

    /** A spreadsheet's date cell that shows a month and a year. */
    public Timeframe month(String raw, LocalDate value) {
        return Timeframe.of(raw, TimeframeKind.MONTH, Span.month(YearMonth.from(value)));
    }

    /** A spreadsheet's date cell that shows the whole date. */
    public Timeframe day(String raw, LocalDate value) {
        return Timeframe.of(raw, TimeframeKind.EXACT_DATE, Span.day(value));
    }

    /** Two columns, start and end; a reading is only sure where both are. */
    public Timeframe between(Timeframe start, Timeframe end) {
        String raw = (start.raw() + " – " + end.raw()).strip();
        if (start.span() == null && end.span() == null) {
            return Timeframe.undated(raw, TimeframeKind.UNDATED);
        }
        Precision precision = end.precision() != null ? end.precision() : Precision.MONTH;
        Span span = new Span(start.start(), end.end(), precision);
        boolean sure = start.span() != null && end.span() != null && !start.needsDecision() && !end.needsDecision();
        return new Timeframe(raw, TimeframeKind.RANGE, span, null, !sure);
    }

    private static String plain(String raw) {
        String text = SPACE.matcher(raw.toLowerCase(Locale.ROOT)).replaceAll(" ");
        Matcher bracketed = BRACKETED.matcher(text);
        String inside = bracketed.matches() ? bracketed.group(1).strip() : text;
        return inside.endsWith(".") ? inside.substring(0, inside.length() - 1).strip() : inside;
    }
}
