package portal.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Counts days without weekends. Public holidays, which differ across the United Kingdom, count as any other day. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /** The last of so many working days that follow a day. */
    public static LocalDate after(LocalDate day, int number) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(next -> !WEEKEND.contains(next.getDayOfWeek()))
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }
}
