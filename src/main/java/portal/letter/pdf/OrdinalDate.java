package portal.letter.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as a letter writes it: 21st November 2026 in English, 21 Tachwedd 2026 in Welsh. */
public final class OrdinalDate {

    private OrdinalDate() {}

    public static String of(LocalDate date) {
        return of(date, Locale.UK);
    }

    public static String of(LocalDate date, Locale language) {
        int day = date.getDayOfMonth();
        String ending = language.equals(Locale.UK) ? ending(day) : "";
        return day + ending + " "
                + DateTimeFormatter.ofPattern("MMMM yyyy", language).format(date);
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
