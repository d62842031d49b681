package portal.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the pillars in what an action is linked to; everything else stays in the text as it is. */
public final class PillarWords {

    /**
     * What was found.
     *
     * @param misspelt words that were taken for a pillar though they are written differently
     * @param repeated whether one pillar is named twice, as when two rows ran together
     */
    public record Reading(Set<Theme> themes, List<String> misspelt, boolean repeated) {}

    private static final Map<Theme, Pattern> NAMES = Map.of(
            Theme.VISIBILITY, words("visibility|visible"),
            Theme.RECOGNITION, words("recognition"),
            Theme.CAREER_DEVELOPMENT,
                    words("careers? ?(?:&|and)? ?(?:development|progression|opportunit(?:y|ies))|careers"),
            Theme.SUSTAINABILITY, words("sustainability"),
            Theme.EVALUATING_IMPACT, words("evaluating (?:the )?impact|evaluation(?: of impact)?"));

    private static final Pattern WORD = Pattern.compile("\\p{L}{8,}");
    private static final Pattern LETTERS = Pattern.compile("(?:(?:V|R|CD|S|EI)(?:\\s*[,;/&+ ]\\s*|$))+");

    private PillarWords() {}

    public static Reading read(String links) {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        boolean repeated = false;
        String rest = links.toLowerCase(Locale.ROOT);
        for (Map.Entry<Theme, Pattern> name : NAMES.entrySet()) {
            long found = name.getValue().matcher(rest).results().count();
            if (found > 0) {
                themes.add(name.getKey());
            }
            repeated |= found > 1;
        }
        List<String> misspelt = misspelt(rest, themes);
        if (LETTERS.matcher(links.strip()).matches()) {
            for (String letter : links.strip().split("[,;/&+\\s]+")) {
                Theme.ofCode(letter).ifPresent(themes::add);
            }
        }
        return new Reading(themes, misspelt, repeated);
    }

    private static List<String> misspelt(String text, Set<Theme> themes) {
        List<String> misspelt = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            for (Theme theme : List.of(Theme.VISIBILITY, Theme.RECOGNITION, Theme.SUSTAINABILITY)) {
                int distance = Spelling.distance(words.group(), theme.name().toLowerCase(Locale.ROOT));
                if (distance == 1 || distance == 2) {
                    misspelt.add(words.group());
                    themes.add(theme);
                }
            }
        }
        return misspelt;
    }

    private static Pattern words(String regex) {
        return Pattern.compile("\\b(?:" + regex + ")\\b");
    }
}
