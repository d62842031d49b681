package portal.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import portal.platform.time.UkTime;

/**
 * When things happened in the made-up round, counted from the day on which it is seeded: its deadline passed seven weeks
 * ago. Texts may name years, months and days by tokens such as {@code {year-1}}, {@code {month+6}} and {@code {day-57}};
 * months count from the start of the new plans, years from that of the deadline.
 */
record DemoDates(LocalDate today) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final Pattern TOKEN = Pattern.compile("\\{(year|month|day)([+-]\\d+)}");
    private static final int WEEKS_SINCE_DEADLINE = 7;

    static DemoDates of(Instant now) {
        return new DemoDates(LocalDate.ofInstant(now, UkTime.ZONE));
    }

    LocalDate deadlineDay() {
        return weekday(today.minusWeeks(WEEKS_SINCE_DEADLINE), -1);
    }

    Instant deadline() {
        return deadlineDay().atTime(LocalTime.of(17, 0)).atZone(UkTime.ZONE).toInstant();
    }

    /** A working moment so many days after the deadline, or before it where negative. */
    Instant afterDeadline(int days) {
        return weekday(deadlineDay().plusDays(days), days < 0 ? -1 : 1)
                .atTime(LocalTime.of(9, 30))
                .toInstant(ZoneOffset.UTC)
                .plus(Duration.ofMinutes(Math.floorMod(days * 37, 360)));
    }

    /** The day itself or, at a weekend, the next one in the given direction on which people work. */
    private static LocalDate weekday(LocalDate day, int direction) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? weekday(day.plusDays(direction), direction) : day;
    }

    /** Five in the afternoon so many days from today. */
    Instant fromToday(int days) {
        return today.plusDays(days)
                .atTime(LocalTime.of(17, 0))
                .atZone(UkTime.ZONE)
                .toInstant();
    }

    /** The first day of the new plans. */
    LocalDate planStart() {
        return YearMonth.from(deadlineDay()).plusMonths(3).atDay(1);
    }

    /** The text with its years, months and days. All other tokens stay. */
    String fill(String text) {
        return TOKEN.matcher(text).replaceAll(this::date);
    }

    private String date(MatchResult token) {
        int distance = Integer.parseInt(token.group(2));
        return switch (token.group(1)) {
            case "year" -> Integer.toString(deadlineDay().getYear() + distance);
            case "month" -> MONTH.format(planStart().plusMonths(distance));
            default -> planStart().plusMonths(distance).toString();
        };
    }
}
