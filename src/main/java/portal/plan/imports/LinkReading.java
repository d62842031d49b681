package portal.plan.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.plan.Theme;

/** What an action is linked to, sorted by the framework it belongs to. What belongs to none is kept as it is written. */
public record LinkReading(Set<Theme> pillars, List<String> talent, List<String> statements, List<String> others) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,/\\n]\\s*|\\s+and\\s+");
    private static final Pattern TALENT =
            Pattern.compile("(?i)(?:talent\\s*)?(?:recommendation\\s*|tr-?|r)\\s?(1[0-6]|[1-9])");
    private static final Pattern N8 = Pattern.compile("(?i)n8[\\s-]*(?:statement|response)?\\s*(10|[1-9])[a-z]?");

    static LinkReading of(String links) {
        LinkReading reading =
                new LinkReading(EnumSet.noneOf(Theme.class), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String part : BETWEEN.split(links)) {
            if (!part.isBlank()) {
                reading.sort(part.strip());
            }
        }
        return reading;
    }

    private void sort(String part) {
        Set<Theme> named = PillarWords.read(part).themes();
        Matcher recommendation = TALENT.matcher(part);
        Matcher statement = N8.matcher(part);
        if (!named.isEmpty()) {
            pillars.addAll(named);
        } else if (recommendation.matches()) {
            talent.add("R" + recommendation.group(1));
        } else if (statement.matches()) {
            statements.add(statement.group(1));
        } else {
            others.add(part);
        }
    }
}
