package portal.rubric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a version says otherwise than the one before it.
 *
 * @param place where
 * @param before what it said; empty where it said nothing
 * @param after what it says now; empty where it no longer says anything
 */
public record VersionChange(String place, String before, String after) {

    /** What two versions say, place by place: first what the later one says, then what is gone. */
    public static List<VersionChange> between(Map<String, String> before, Map<String, String> after) {
        Map<String, String> places = new LinkedHashMap<>(after);
        before.forEach(places::putIfAbsent);
        return places.keySet().stream()
                .map(place -> new VersionChange(place, before.getOrDefault(place, ""), after.getOrDefault(place, "")))
                .filter(VersionChange::isOne)
                .toList();
    }

    private boolean isOne() {
        return !before.strip().equals(after.strip());
    }
}
