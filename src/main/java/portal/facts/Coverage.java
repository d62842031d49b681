package portal.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        if (start == null || end == null || plan.activeActions().stream().noneMatch(ActionRow::isDated)) {
            return List.of();
        }
        Set<Integer> busy = plan.activeActions().stream()
                .flatMap(row -> plan.window().yearsBetween(row.startsOn(), row.endsOn()).stream())
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, plan.window().yearCount())
                .filter(year -> !busy.contains(year))
                .mapToObj(year -> {
                    LocalDate last = start.plusYears(year).minusDays(1);
                    return Texts.of(
                            "facts.check.year",
                            year,
                            months(start.plusYears(year - 1L), last.isAfter(end) ? end : last));
                })
                .toList();
    }

    private static String months(LocalDate first, LocalDate last) {
        return PlanFacts.MONTH.format(first) + " – " + PlanFacts.MONTH.format(last);
    }
}
