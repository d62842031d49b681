package portal.plan.timeframe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way in which a date stands in a text; the first that fits wins. */
record Mention(Pattern pattern, Function<Matcher, Span> reading) {

    private static final String M = "(" + Months.PATTERN + ")";
    private static final String Y = "['’]?(20\\d\\d|\\d\\d)(?![\\d/])";

    static final List<Mention> ALL = List.of(
            mention("\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+" + M + ",?[\\s-]+" + Y, Mention::dayMonthYear),
            mention("\\b(20\\d\\d)-(\\d{1,2})-(\\d{1,2})\\b", Mention::yearMonthDay),
            mention("\\b(\\d{1,2})[/.](\\d{1,2})[/.](20\\d\\d|\\d\\d)\\b", Mention::dayMonthYearInFigures),
            mention("\\b" + M + "[\\s,/–-]*" + Y, Mention::monthYear),
            mention("\\b(20\\d\\d)-(0[1-9]|1[0-2])\\b(?!-)", Mention::yearMonth),
            mention("\\b(0?[1-9]|1[0-2])/(20\\d\\d|\\d\\d)\\b(?!/)", Mention::monthYearInFigures),
            mention(
                    "\\b(autumn|spring|summer|winter|michaelmas|hilary|lent|easter|trinity)(?:\\s+term)?,?\\s+" + Y,
                    Mention::season),
            mention("\\b(20\\d\\d)\\b(?!\\s*[/–-]\\s*\\d)", Mention::year));

    private static Mention mention(String regex, Function<Matcher, Span> reading) {
        return new Mention(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), reading);
    }

    private static Span dayMonthYear(Matcher found) {
        return Span.day(LocalDate.of(
                Months.year(found.group(3)), Months.number(found.group(2)), Integer.parseInt(found.group(1))));
    }

    private static Span yearMonthDay(Matcher found) {
        return Span.day(LocalDate.of(
                Months.year(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
    }

    private static Span dayMonthYearInFigures(Matcher found) {
        return Span.day(LocalDate.of(
                Months.year(found.group(3)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))));
    }

    private static Span monthYear(Matcher found) {
        return Span.month(YearMonth.of(Months.year(found.group(2)), Months.number(found.group(1))));
    }

    private static Span yearMonth(Matcher found) {
        return Span.month(YearMonth.of(Months.year(found.group(1)), Integer.parseInt(found.group(2))));
    }

    private static Span monthYearInFigures(Matcher found) {
        return Span.month(YearMonth.of(Months.year(found.group(2)), Integer.parseInt(found.group(1))));
    }

    private static Span season(Matcher found) {
        return Season.valueOf(found.group(1).toUpperCase(java.util.Locale.ROOT)).in(Months.year(found.group(2)));
    }

    private static Span year(Matcher found) {
        return Span.year(Months.year(found.group(1)));
    }
}
