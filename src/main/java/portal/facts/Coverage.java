package portal.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.PlanDetail;
import portal.plan.Theme;
import portal.platform.faces.Texts;

/** What a plan leaves out: pillars that no action serves, and years of the plan in which nothing happens. */
record Coverage(PlanDetail plan) {

    List<String> emptyThemes() {
        return Arrays.stream(Theme.values())
                .filter(theme -> plan.activeActions().stream()
                        .noneMatch(row -> row.themes().contains(theme)))
                .map(theme -> Texts.of(theme.key()))
                .toList();
    }

    /** By their number in the plan; none where nobody has said when the plan begins, or nothing has a date. */
    List<String> emptyYears() {
        LocalDate start = plan.window().start();
        LocalDate end = plan.window().end();
        List<String> empty = new ArrayList<>();
        if (start == null || end == null || plan.activeActions().stream().noneMatch(ActionRow::isDated)) {
            return empty;
        }
        int number = 1;
        for (LocalDate year = start; !year.isAfter(end); year = year.plusYears(1)) {
            LocalDate first = year;
            LocalDate last = year.plusYears(1).minusDays(1);
            if (plan.activeActions().stream().noneMatch(row -> falls(row, first, last))) {
                empty.add(Texts.of("facts.check.year", number, months(first, last.isAfter(end) ? end : last)));
            }
            number++;
        }
        return empty;
    }

    private static String months(LocalDate first, LocalDate last) {
        return PlanFacts.MONTH.format(first) + " – " + PlanFacts.MONTH.format(last);
    }

    /** Whether the action runs or ends in that time; what has only an end happens there. */
    private static boolean falls(ActionRow row, LocalDate first, LocalDate last) {
        LocalDate from = either(row.startsOn(), row.endsOn());
        LocalDate to = either(row.endsOn(), row.startsOn());
        return from != null && to != null && !from.isAfter(last) && !to.isBefore(first);
    }

    private static @Nullable LocalDate either(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : one;
    }
}
