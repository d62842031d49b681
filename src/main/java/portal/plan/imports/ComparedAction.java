package portal.plan.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.NewAction;

/** An action of the plan beside the same action of a file, and what becomes of it. */
public record ComparedAction(
        Fate fate, @Nullable ActionRow here, @Nullable NewAction file, List<ComparedField> fields) {

    /** What becomes of an action when the file is brought together with the plan. */
    public enum Fate {
        ADDED,
        CHANGED,
        REMOVED,
        /** Not in the file, and never brought in from one: it stays. */
        STAYS,
        SAME
    }

    static ComparedAction added(NewAction file) {
        return new ComparedAction(Fate.ADDED, null, file, List.of());
    }

    static ComparedAction onlyHere(ActionRow here, boolean onceInFile) {
        return new ComparedAction(onceInFile ? Fate.REMOVED : Fate.STAYS, here, null, List.of());
    }

    static ComparedAction both(ActionRow here, NewAction file, List<ComparedField> fields) {
        return new ComparedAction(fields.isEmpty() ? Fate.SAME : Fate.CHANGED, here, file, fields);
    }
}
