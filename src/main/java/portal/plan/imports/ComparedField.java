package portal.plan.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionField;

/**
 * A field in which the file and the plan differ.
 *
 * @param here what is in the plan
 * @param file what the file says
 */
public record ComparedField(ActionField field, String here, String file, Outcome outcome) {

    /** Which of the two is meant to stand. */
    public enum Outcome {
        /** Only the file was changed. */
        TAKEN,
        /** Only the plan was changed. */
        KEPT,
        /** Both were changed: a person decides. */
        BOTH
    }

    /** @param before what the file said when it was last brought in; nothing where it never was */
    static Optional<ComparedField> of(ActionField field, String here, String file, @Nullable String before) {
        if (same(here, file) || (before == null && file.isBlank())) {
            return Optional.empty();
        }
        return Optional.of(new ComparedField(field, here, file, outcome(here, file, before)));
    }

    private static Outcome outcome(String here, String file, @Nullable String before) {
        if (before != null && same(before, file)) {
            return Outcome.KEPT;
        }
        return before == null || same(before, here) ? Outcome.TAKEN : Outcome.BOTH;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }
}
