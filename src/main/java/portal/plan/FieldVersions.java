package portal.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * At which version of an action each field was last changed. Two people in one row do not lose each other's work, and do not
 * stop each other either while they are in different fields.
 */
record FieldVersions(Map<ActionField, Integer> changed) {

    static FieldVersions parse(@Nullable String text) {
        Map<ActionField, Integer> changed = new EnumMap<>(ActionField.class);
        if (text != null && !text.isEmpty()) {
            for (String part : text.split(",", -1)) {
                int colon = part.indexOf(':');
                changed.put(ActionField.valueOf(part.substring(0, colon)), Integer.valueOf(part.substring(colon + 1)));
            }
        }
        return new FieldVersions(changed);
    }

    boolean changedAfter(int version, ActionField field) {
        return changed.getOrDefault(field, 0) > version;
    }

    /** Whether the change that made this version of the action was one of this field. */
    boolean changedAt(int version, ActionField field) {
        return changed.getOrDefault(field, 0) == version;
    }

    FieldVersions with(ActionField field, int version) {
        Map<ActionField, Integer> next = new EnumMap<>(ActionField.class);
        next.putAll(changed);
        next.put(field, version);
        return new FieldVersions(next);
    }

    String format() {
        return changed.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
