package portal.plan.timeframe;

import java.util.List;
import java.util.Locale;

/** Names of months, short and long, as people write them. */
final class Months {

    static final String PATTERN = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final List<String> STARTS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Months() {}

    static int number(String name) {
        return STARTS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** A year of two or four figures. */
    static int year(String figures) {
        int number = Integer.parseInt(figures);
        return number < 100 ? 2000 + number : number;
    }
}
