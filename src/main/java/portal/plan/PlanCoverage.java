package portal.plan;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many actions each pillar has in each year of the plan. An action of several years counts in each of them, and once in
 * the total. Without a first day of the plan there are no years.
 */
public record PlanCoverage(List<Integer> years, List<Line> lines, Line all) {

    /** How many actions lie in a year. */
    public record Cell(int year, long count) {}

    /** One pillar, or where it is missing, the actions without any. */
    public record Line(@Nullable Theme theme, List<Cell> cells, long undated, long total) {}

    public static PlanCoverage of(PlanDetail plan) {
        List<Integer> years = plan.window().isKnown()
                ? IntStream.rangeClosed(1, plan.window().yearCount()).boxed().toList()
                : List.of();
        Stream<Line> pillars = Stream.of(Theme.values())
                .map(theme -> line(plan, theme, years, row -> row.themes().contains(theme)));
        Stream<Line> none = Stream.of(
                        line(plan, null, years, row -> row.themes().isEmpty()))
                .filter(line -> line.total() > 0);
        return new PlanCoverage(years, Stream.concat(pillars, none).toList(), line(plan, null, years, row -> true));
    }

    private static Line line(PlanDetail plan, @Nullable Theme theme, List<Integer> years, Predicate<ActionRow> which) {
        List<List<Integer>> found = plan.activeActions().stream()
                .filter(which)
                .map(row -> plan.window().yearsBetween(row.startsOn(), row.endsOn()))
                .toList();
        List<Cell> cells = years.stream()
                .map(year -> new Cell(
                        year, found.stream().filter(in -> in.contains(year)).count()))
                .toList();
        return new Line(theme, cells, found.stream().filter(List::isEmpty).count(), found.size());
    }
}
