package portal.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * At which version of a row each field was last changed. Two people in one row do not lose each other's work, and do not
 * stop each other either while they are in different fields.
 */
record FieldVersions<F extends Enum<F>>(Class<F> fields, Map<F, Integer> changed) {

    static <F extends Enum<F>> FieldVersions<F> parse(Class<F> fields, @Nullable String text) {
        Map<F, Integer> changed = new EnumMap<>(fields);
        if (text != null && !text.isEmpty()) {
            for (String part : text.split(",", -1)) {
                int colon = part.indexOf(':');
                changed.put(Enum.valueOf(fields, part.substring(0, colon)), Integer.valueOf(part.substring(colon + 1)));
            }
        }
        return new FieldVersions<>(fields, changed);
    }

    boolean changedAfter(int version, F field) {
        return changed.getOrDefault(field, 0) > version;
    }

    /** Whether the change that made this version of the action was one of this field. */
    boolean changedAt(int version, F field) {
        return changed.getOrDefault(field, 0) == version;
    }

    FieldVersions<F> with(F field, int version) {
        Map<F, Integer> next = new EnumMap<>(fields);
        next.putAll(changed);
        next.put(field, version);
        return new FieldVersions<>(fields, next);
    }

    String format() {
        return changed.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
