package portal.letter.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as a British letter writes it: 21st November 2026. */
public final class OrdinalDate {

    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private OrdinalDate() {}

    public static String of(LocalDate date) {
        return date.getDayOfMonth() + ending(date.getDayOfMonth()) + " " + MONTH_AND_YEAR.format(date);
    }

    private static String ending(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
