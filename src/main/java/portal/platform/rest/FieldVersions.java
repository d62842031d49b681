package portal.platform.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * At which version of a record each field was last changed. Two people in one record do not lose each other's work, and do
 * not stop each other either while they are in different fields.
 */
public record FieldVersions(Map<String, Integer> changed) {

    /** As it is kept: {@code title:3,question:5}. */
    public static FieldVersions parse(@Nullable String text) {
        Map<String, Integer> changed = new LinkedHashMap<>();
        if (text != null && !text.isEmpty()) {
            for (String part : text.split(",", -1)) {
                int colon = part.lastIndexOf(':');
                changed.put(part.substring(0, colon), Integer.valueOf(part.substring(colon + 1)));
            }
        }
        return new FieldVersions(changed);
    }

    public boolean changedAfter(int version, String field) {
        return changed.getOrDefault(field, 0) > version;
    }

    /** Whether the change that made this version of the record was one of this field. */
    public boolean changedAt(int version, String field) {
        return changed.getOrDefault(field, 0) == version;
    }

    public FieldVersions with(String field, int version) {
        Map<String, Integer> next = new LinkedHashMap<>(changed);
        next.put(field, version);
        return new FieldVersions(next);
    }

    public String format() {
        return changed.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
