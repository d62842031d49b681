package portal.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The facts that can be counted in the plans of any submission, in the order in which they are read. */
public final class FactCatalogue {

    private static final Map<String, List<String>> COUNTED = new LinkedHashMap<>();

    static {
        COUNTED.put(
                "previous",
                List.of(
                        "actions.total",
                        "status.complete",
                        "status.in-progress",
                        "status.not-complete",
                        "status.not-started",
                        "status.superseded",
                        "status.unknown",
                        "complete.share",
                        "complete.phrase",
                        "complete.visibility",
                        "complete.recognition",
                        "complete.career-development",
                        "complete.sustainability",
                        "complete.evaluating-impact",
                        "complete.themes",
                        "with-account",
                        "with-evidence",
                        "open.with-reason",
                        "business-as-usual",
                        "window"));
        COUNTED.put("advice", List.of("total", "with-action", "with-reason", "unanswered"));
        COUNTED.put(
                "plan",
                List.of(
                        "actions.total",
                        "theme.visibility",
                        "theme.recognition",
                        "theme.career-development",
                        "theme.sustainability",
                        "theme.evaluating-impact",
                        "theme.none",
                        "with-owner",
                        "with-measure",
                        "with-numeric-measure",
                        "with-baseline",
                        "with-date",
                        "lasting",
                        "with-owner.share",
                        "with-measure.share",
                        "with-date.share",
                        "owner.top",
                        "owner.top.share",
                        "owner.top-three.share",
                        "business-as-usual",
                        "months",
                        "window"));
    }

    private FactCatalogue() {}

    /** All of them without values, by what they are counted in. */
    public static List<FactGroup> groups() {
        return COUNTED.entrySet().stream()
                .map(group -> new FactGroup(
                        group.getKey(),
                        group.getValue().stream()
                                .map(name -> new Fact(group.getKey() + "." + name, ""))
                                .toList()))
                .toList();
    }

    /** Those with these tokens, without values. */
    public static List<Fact> named(Collection<String> tokens) {
        return all().filter(fact -> tokens.contains(fact.token())).toList();
    }

    static List<String> tokens() {
        return all().map(Fact::token).toList();
    }

    private static Stream<Fact> all() {
        return groups().stream().flatMap(group -> group.facts().stream());
    }
}
