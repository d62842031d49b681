package portal.plan.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.plan.ListEntry;
import portal.plan.PlanLists;

/**
 * A line of a list beside the plan that a file would add or change.
 *
 * @param here what is in the plan; nothing where the line is new
 */
public record ComparedEntry(@Nullable ListEntry here, ListEntry file, ComparedField.Outcome outcome) {

    /** @param before the lists of the file that was brought in last; nothing where there was none */
    static Optional<ComparedEntry> of(PlanLists here, ListEntry said, @Nullable PlanLists before) {
        Optional<ListEntry> known = here.find(said.kind(), said.name());
        Optional<ListEntry> once = before == null ? Optional.empty() : before.find(said.kind(), said.name());
        if (known.isEmpty()) {
            return once.isPresent()
                    ? Optional.empty()
                    : Optional.of(new ComparedEntry(null, said, ComparedField.Outcome.TAKEN));
        }
        ListEntry entry = known.get();
        ListEntry file = once.isPresent() ? said : said.filledFrom(entry);
        if (file.isLike(entry) || once.filter(file::isLike).isPresent()) {
            return Optional.empty();
        }
        boolean changedHere = once.isPresent() && !once.get().isLike(entry);
        return Optional.of(
                new ComparedEntry(entry, file, changedHere ? ComparedField.Outcome.BOTH : ComparedField.Outcome.TAKEN));
    }
}
