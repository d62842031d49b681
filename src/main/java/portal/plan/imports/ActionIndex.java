package portal.plan.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import portal.plan.ActionField;

/** Finds the same action elsewhere: by its reference, else by its words. What stands there twice is not found. */
final class ActionIndex<T> {

    private final BiFunction<T, ActionField, String> written;
    private final Map<String, T> found = new HashMap<>();

    ActionIndex(Collection<T> actions, BiFunction<T, ActionField, String> written) {
        this.written = written;
        Set<String> twice = new HashSet<>();
        for (T action : actions) {
            for (ActionField field : new ActionField[] {ActionField.REFERENCE, ActionField.ACTION}) {
                String key = key(field, written.apply(action, field));
                if (found.putIfAbsent(key, action) != null) {
                    twice.add(key);
                }
            }
        }
        found.keySet().removeAll(twice);
        found.keySet().removeIf(key -> key.endsWith(":"));
    }

    <S> Optional<T> sameAs(S action, BiFunction<S, ActionField, String> its) {
        T byReference = found.get(key(ActionField.REFERENCE, its.apply(action, ActionField.REFERENCE)));
        T byWords = found.get(key(ActionField.ACTION, its.apply(action, ActionField.ACTION)));
        return Optional.ofNullable(byReference == null ? byWords : byReference);
    }

    private static String key(ActionField field, String text) {
        return field + ":" + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
