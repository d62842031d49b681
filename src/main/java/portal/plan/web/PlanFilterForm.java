package portal.plan.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionDoubt;
import portal.plan.ActionRow;
import portal.plan.OwnerNames;
import portal.plan.Part;
import portal.plan.PlanDetail;
import portal.plan.PlanFilter;
import portal.plan.Theme;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;

/** The filter of a plan as it stands in the address of a page, and what it offers: only answers that some action gives. */
public final class PlanFilterForm {

    /** One answer of a list, and how many actions give it. */
    public record Option(String value, String label, @Nullable String selected) {}

    /** A list of the form. */
    public record Field(String name, String label, String all, List<Option> options) {}

    private final PlanDetail plan;
    private final Map<String, String> given = new TreeMap<>();
    private final List<Field> fields;

    PlanFilterForm(PlanDetail plan, RequestParameters parameters) {
        this.plan = plan;
        Stream.of("pillar", "link", "owner", "year", "doubt")
                .forEach(name -> parameters.text(name).ifPresent(value -> given.put(name, value)));
        fields = Stream.of(
                        field("pillar", pillars()),
                        field("link", links()),
                        field("owner", owners()),
                        field("year", years()),
                        field("doubt", doubts()))
                .filter(field -> !field.options().isEmpty())
                .toList();
    }

    /** What is wanted; an answer that nobody offered is none. */
    PlanFilter filter() {
        return new PlanFilter(
                Theme.ofCode(given("pillar")).orElse(null),
                given("link"),
                given("owner"),
                given("year").matches("\\d{1,2}") ? Integer.parseInt(given("year")) : 0,
                Arrays.stream(ActionDoubt.values())
                        .filter(doubt -> value(doubt).equals(given("doubt")))
                        .findFirst()
                        .orElse(null));
    }

    /** Stays in the same part of the plan. */
    Redirect with(Redirect redirect) {
        given.forEach(redirect::with);
        return redirect;
    }

    public List<Field> getFields() {
        return fields;
    }

    private Field field(String name, List<Option> options) {
        return new Field(name, Texts.of("plan.filter." + name), Texts.of("plan.filter." + name + ".all"), options);
    }

    private List<Option> pillars() {
        return options(
                "pillar", ActionRow::themes, List.of(Theme.values()), Theme::code, theme -> Texts.of(theme.key()));
    }

    /** Listed items by their frameworks, then what is in no list. */
    private List<Option> links() {
        return options(
                "link",
                row -> row.parts().links(),
                plan.actions().stream()
                        .flatMap(row -> row.parts().links().stream())
                        .distinct()
                        .sorted(PlanNames.IN_ORDER)
                        .toList(),
                Part::path,
                PlanNames::name);
    }

    private List<Option> owners() {
        Map<String, String> names = new TreeMap<>();
        plan.actions().forEach(row -> row.owners().forEach(name -> names.putIfAbsent(OwnerNames.key(name), name)));
        return options(
                "owner",
                row -> row.owners().stream().map(OwnerNames::key).distinct().toList(),
                names.keySet(),
                Function.identity(),
                key -> names.getOrDefault(key, key));
    }

    private List<Option> years() {
        return options(
                "year",
                row -> plan.window().yearsBetween(row.startsOn(), row.endsOn()),
                IntStream.rangeClosed(1, plan.window().yearCount()).boxed().toList(),
                String::valueOf,
                year -> Texts.of("plan.year", year));
    }

    private List<Option> doubts() {
        return options(
                "doubt",
                row -> Arrays.stream(ActionDoubt.values())
                        .filter(doubt -> doubt.isAbout(plan, row))
                        .toList(),
                List.of(ActionDoubt.values()),
                PlanFilterForm::value,
                doubt -> Texts.of(doubt.key()));
    }

    /** @param gives the answers that an action gives */
    private <T> List<Option> options(
            String name,
            Function<ActionRow, Collection<T>> gives,
            Collection<T> answers,
            Function<T, String> value,
            Function<T, String> label) {
        Map<T, Long> counts = plan.actions().stream()
                .flatMap(row -> gives.apply(row).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return answers.stream()
                .filter(answer -> counts.containsKey(answer))
                .map(answer -> new Option(
                        value.apply(answer),
                        Texts.of("plan.filter.option", label.apply(answer), counts.get(answer)),
                        value.apply(answer).equals(given(name)) ? "selected" : null))
                .toList();
    }

    private static String value(ActionDoubt doubt) {
        return doubt.name().toLowerCase(Locale.ROOT);
    }

    private String given(String name) {
        return given.getOrDefault(name, "");
    }
}
