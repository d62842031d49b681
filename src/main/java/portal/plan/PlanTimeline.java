package portal.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;

/**
 * The actions of a plan along its quarters. Quarters are counted from the first day of the plan; where nobody has said it,
 * from the beginning of the year of the earliest date.
 *
 * @param beside actions without a date, or with none inside the plan
 */
public record PlanTimeline(List<Quarter> quarters, List<Bar> bars, List<ActionRow> beside) {

    private static final int MONTHS = 3;
    private static final int IN_A_YEAR = 4;
    private static final int MOST_QUARTERS = 48;

    /** Three months, and the actions that begin and end in them. */
    public record Quarter(LocalDate first, LocalDate last, List<ActionRow> beginning, List<ActionRow> ending) {}

    /** Four quarters; the last year may have fewer. */
    public record Year(int number, LocalDate first, int quarters) {}

    /** An action from one quarter to another, both counted from 0. */
    public record Bar(ActionRow row, int first, int last) {

        public int length() {
            return last - first + 1;
        }
    }

    public static PlanTimeline of(PlanDetail plan) {
        List<ActionRow> actions = plan.activeActions();
        PlanWindow window = plan.window();
        LocalDate first = window.isKnown() ? window.start() : earliest(actions);
        LocalDate last = window.isKnown() ? window.end() : latest(actions);
        if (first == null || last == null) {
            return new PlanTimeline(List.of(), List.of(), actions);
        }
        int count = Math.min(MOST_QUARTERS, place(first, last) + 1);
        List<Bar> bars = new ArrayList<>();
        List<ActionRow> beside = new ArrayList<>();
        for (ActionRow row : actions) {
            Bar bar = bar(first, count, row);
            if (bar == null) {
                beside.add(row);
            } else {
                bars.add(bar);
            }
        }
        return new PlanTimeline(quarters(first, count, bars), List.copyOf(bars), List.copyOf(beside));
    }

    public List<Year> years() {
        int count = quarters.size();
        return IntStream.iterate(0, place -> place < count, place -> place + IN_A_YEAR)
                .mapToObj(place -> new Year(
                        place / IN_A_YEAR + 1, quarters.get(place).first(), Math.min(IN_A_YEAR, count - place)))
                .toList();
    }

    private static @Nullable Bar bar(LocalDate first, int count, ActionRow row) {
        LocalDate end = row.endsOn();
        LocalDate start = row.startsOn() == null ? end : row.startsOn();
        if (start == null) {
            return null;
        }
        int from = place(first, start);
        int to = end == null ? count - 1 : place(first, end);
        return from >= count || to < 0 ? null : new Bar(row, Math.max(0, from), Math.min(count - 1, to));
    }

    /** The quarter in which a day lies, negative before the first. */
    private static int place(LocalDate first, LocalDate day) {
        return Math.toIntExact(Math.floorDiv(monthsUntil(first, day), MONTHS));
    }

    private static long monthsUntil(LocalDate first, LocalDate day) {
        long whole = ChronoUnit.MONTHS.between(first, day);
        return first.plusMonths(whole).isAfter(day) ? whole - 1 : whole;
    }

    private static List<Quarter> quarters(LocalDate first, int count, List<Bar> bars) {
        return IntStream.range(0, count)
                .mapToObj(place -> new Quarter(
                        first.plusMonths((long) MONTHS * place),
                        first.plusMonths(MONTHS * (place + 1L)).minusDays(1),
                        rows(bars, place, Bar::first),
                        rows(bars, place, Bar::last)))
                .toList();
    }

    private static List<ActionRow> rows(List<Bar> bars, int place, ToIntFunction<Bar> which) {
        return bars.stream()
                .filter(bar -> which.applyAsInt(bar) == place)
                .map(Bar::row)
                .toList();
    }

    private static @Nullable LocalDate earliest(List<ActionRow> actions) {
        return dates(actions)
                .min(Comparator.naturalOrder())
                .map(date -> date.withDayOfYear(1))
                .orElse(null);
    }

    private static @Nullable LocalDate latest(List<ActionRow> actions) {
        return dates(actions).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<LocalDate> dates(List<ActionRow> actions) {
        return actions.stream()
                .flatMap(row -> Stream.of(row.startsOn(), row.endsOn()))
                .filter(Objects::nonNull);
    }
}
