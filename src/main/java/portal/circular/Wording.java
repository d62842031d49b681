package portal.circular;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words with blanks in square brackets. */
record Wording(String text) {

    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]\\n]{1,40}\\]");

    /** What stands in brackets and is none of the blanks: a slip that would go out to everybody. */
    List<String> strange(Set<Blank> blanks) {
        Set<String> known = blanks.stream().map(Blank::written).collect(Collectors.toSet());
        return BRACKETS.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(found -> !known.contains(found))
                .distinct()
                .toList();
    }

    /** What is filled in is never looked through for blanks again. */
    String filled(Map<Blank, String> values) {
        Map<String, String> written = values.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().written(), Map.Entry::getValue));
        return BRACKETS.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(written.getOrDefault(found.group(), found.group())));
    }
}
