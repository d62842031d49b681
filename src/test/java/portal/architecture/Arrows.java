package portal.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import portal.platform.Feature;

/** Who may use whom: the table of architecture.md, the declarations in the packages and the real dependencies. */
final class Arrows {

    static final String ANY = "*";

    static final Map<String, Set<String>> TABLE = new TreeMap<>(Map.ofEntries(
            entry("identity", Set.of()),
            entry("rubric", Set.of()),
            entry("timeline", Set.of()),
            entry("guide", Set.of()),
            entry("institution", Set.of("identity")),
            entry("round", Set.of("institution", "rubric")),
            entry("plan", Set.of("institution", "round")),
            entry("submission", Set.of("identity", "institution", "rubric", "round", "plan")),
            entry("circular", Set.of("identity", "round")),
            entry("panel", Set.of("identity", "institution", "round", "plan", "submission")),
            entry("scoring", Set.of("identity", "rubric", "round", "submission", "panel", "facts")),
            entry("facts", Set.of("institution", "round", "plan", "submission")),
            entry(
                    "letter",
                    Set.of("identity", "institution", "rubric", "round", "plan", "submission", "scoring", "facts")),
            entry("board", Set.of("identity", "round", "submission", "letter")),
            entry("publication", Set.of("identity", "institution", "round", "plan", "submission", "letter")),
            entry("notification", Set.of(ANY)),
            entry("overview", Set.of(ANY)),
            entry("demo", Set.of(ANY))));

    static final Set<String> USED_BY_NOBODY = Set.of("notification", "overview", "demo", "launch");

    private Arrows() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("a feature declares the arrows of the table", "rubric declares [round]", Arrows::declared),
                new Rule("every package belongs to a known feature", "nowhere", Arrows::unknown),
                new Rule("a feature uses only what the table allows", "rubric -> round", Arrows::followed),
                new Rule("platform uses no feature", "platform -> round", Arrows::platformUsesNoFeature),
                new Rule("launch is on its own", "launch -> round", Arrows::launchIsOnItsOwn),
                new Rule("nobody uses an upper feature", "round -> overview", Arrows::nobodyUsesAnUpperFeature),
                new Rule("features have no cycles", "Cycle detected", Arrows::cycles),
                new Rule(
                        "web packages are private to their feature",
                        "board uses the web of round",
                        Arrows::foreignWeb));
    }

    static boolean allows(String from, String to) {
        if (from.equals(to) || to.equals("platform")) {
            return true;
        }
        Set<String> allowed = TABLE.getOrDefault(from, Set.of());
        return allowed.contains(to) || (allowed.contains(ANY) && TABLE.containsKey(to) && !USED_BY_NOBODY.contains(to));
    }

    private static List<String> declared(Ground ground) {
        List<String> violations = new ArrayList<>();
        for (String feature : features(ground)) {
            if (TABLE.containsKey(feature)) {
                compare(ground, feature, violations);
            }
        }
        return violations;
    }

    private static void compare(Ground ground, String feature, List<String> violations) {
        String packageName = ground.root() + "." + feature;
        Feature declaration = ground.classes().contain(packageName + ".package-info")
                ? ground.classes()
                        .get(packageName + ".package-info")
                        .tryGetAnnotationOfType(Feature.class)
                        .orElse(null)
                : null;
        if (declaration == null) {
            violations.add(feature + " has no @Feature in its package-info");
            return;
        }
        if (!declaration.name().equals(feature)) {
            violations.add(feature + " calls itself " + declaration.name());
        }
        Set<String> arrows = new TreeSet<>(List.of(declaration.allowedDependencies()));
        Set<String> allowed = TABLE.getOrDefault(feature, Set.of());
        boolean agrees = allowed.contains(ANY)
                ? arrows.stream().allMatch(arrow -> arrow.equals(ANY) || allows(feature, arrow))
                : arrows.equals(allowed);
        if (!agrees) {
            violations.add(feature + " declares " + arrows + " and not " + allowed);
        }
    }

    private static List<String> unknown(Ground ground) {
        return features(ground).stream()
                .filter(feature -> !TABLE.containsKey(feature))
                .filter(feature -> !Set.of("platform", "launch").contains(feature))
                .map(feature -> feature + " is in no line of the table")
                .toList();
    }

    private static List<String> followed(Ground ground) {
        return arrows(ground)
                .filter(arrow -> TABLE.containsKey(arrow.from()) && !allows(arrow.from(), arrow.to()))
                .map(Arrow::toString)
                .toList();
    }

    private static List<String> platformUsesNoFeature(Ground ground) {
        return arrows(ground)
                .filter(arrow -> arrow.from().equals("platform"))
                .map(Arrow::toString)
                .toList();
    }

    private static List<String> launchIsOnItsOwn(Ground ground) {
        return arrows(ground)
                .filter(arrow -> arrow.from().equals("launch") || arrow.to().equals("launch"))
                .map(Arrow::toString)
                .toList();
    }

    private static List<String> nobodyUsesAnUpperFeature(Ground ground) {
        return arrows(ground)
                .filter(arrow -> USED_BY_NOBODY.contains(arrow.to()))
                .map(Arrow::toString)
                .toList();
    }

    private static List<String> cycles(Ground ground) {
        return ground.violations(SlicesRuleDefinition.slices()
                .matching(ground.root() + ".(*)..")
                .should()
                .beFreeOfCycles());
    }

    private static List<String> foreignWeb(Ground ground) {
        return arrows(ground)
                .filter(arrow -> ground.isWeb(arrow.dependency().getTargetClass()))
                .map(arrow -> arrow.from() + " uses the web of " + arrow.to() + ": "
                        + arrow.dependency().getDescription())
                .toList();
    }

    private static Set<String> features(Ground ground) {
        Set<String> features = new TreeSet<>();
        ground.classes().forEach(type -> ground.featureOf(type).ifPresent(features::add));
        return features;
    }

    private static Stream<Arrow> arrows(Ground ground) {
        return ground.classes().stream().flatMap(type -> arrowsFrom(ground, type));
    }

    private static Stream<Arrow> arrowsFrom(Ground ground, JavaClass type) {
        return ground.featureOf(type).stream().flatMap(from -> type.getDirectDependenciesFromSelf().stream()
                .flatMap(dependency ->
                        ground.featureOf(dependency.getTargetClass()).filter(to -> !to.equals(from)).stream()
                                .map(to -> new Arrow(from, to, dependency))));
    }

    private record Arrow(String from, String to, Dependency dependency) {
        @Override
        public String toString() {
            return from + " -> " + to + ": " + dependency.getDescription();
        }
    }
}
