package portal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an action is linked to, taken apart: pillars, items of other frameworks by their codes, what the institution lists
 * itself by the name in its list. What is in no list is kept as it is written.
 */
public record LinkReading(Set<Theme> pillars, List<Part> others) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,/\\n]\\s*|(?<=\\d)\\s+(?=\\p{Lu}{1,2}-?\\d)");
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");
    private static final Pattern TALENT =
            Pattern.compile("(?i)(?:talent\\s*)?(?:recommendation\\s*|tr-?|r)\\s?(1[0-6]|[1-9])");
    private static final Pattern N8 = Pattern.compile("(?i)n8[\\s-]*(?:statement|response)?\\s*(10|[1-9])[a-z]?");

    public static LinkReading of(String links, PlanLists lists) {
        Set<Theme> pillars = EnumSet.noneOf(Theme.class);
        Set<Part> others = new LinkedHashSet<>();
        BETWEEN.splitAsStream(links)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> apart(words, lists))
                .forEach(words -> {
                    Set<Theme> named = PillarWords.read(words).themes();
                    pillars.addAll(named);
                    if (named.isEmpty()) {
                        others.add(item(words, lists));
                    }
                });
        return new LinkReading(pillars, new ArrayList<>(others));
    }

    /** Whether it is an item of a framework that is known by its code. */
    public boolean isCoded() {
        return others.stream().anyMatch(Part::isCoded);
    }

    /** Words with "and" between them are two names where one of them is known. */
    private static Stream<String> apart(String words, PlanLists lists) {
        String[] names = AND.split(words);
        return isKnown(words, lists) || Arrays.stream(names).noneMatch(name -> isKnown(name, lists))
                ? Stream.of(words)
                : Arrays.stream(names);
    }

    private static boolean isKnown(String words, PlanLists lists) {
        return !PillarWords.read(words).themes().isEmpty() || item(words, lists).kind() != PartKind.OTHER;
    }

    private static Part item(String words, PlanLists lists) {
        Matcher recommendation = TALENT.matcher(words);
        Matcher statement = N8.matcher(words);
        if (recommendation.matches()) {
            return new Part(PartKind.TALENT, "R" + recommendation.group(1));
        }
        if (statement.matches()) {
            return new Part(PartKind.N8, statement.group(1));
        }
        return lists.value(words)
                .map(name -> new Part(PartKind.VALUE, name))
                .orElseGet(() -> new Part(PartKind.OTHER, words));
    }
}
