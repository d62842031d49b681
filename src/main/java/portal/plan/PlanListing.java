package portal.plan;

import java.util.List;
import java.util.Optional;

/**
 * The lists beside a plan, to be written in. Owners and links of the actions are taken apart with their help, so whoever has
 * changed a list has the actions taken apart again.
 */
final class PlanListing {

    static final int MOST_ENTRIES = 400;

    private final ActionPlan plan;
    private final List<PlanEntry> entries;

    PlanListing(ActionPlan plan, List<PlanEntry> entries) {
        this.plan = plan;
        this.entries = entries;
    }

    /** Adds an empty line at the end of a list. */
    PlanEntry add(EntryKind kind) {
        if (entries.size() >= MOST_ENTRIES) {
            throw new TooManyEntries(MOST_ENTRIES);
        }
        int last = entries.stream().mapToInt(PlanEntry::position).max().orElse(0);
        PlanEntry entry = new PlanEntry(plan, kind, last + 1);
        entries.add(entry);
        return entry;
    }

    void remove(PlanEntry entry) {
        entries.remove(entry);
    }

    Optional<PlanEntry> find(long entryId) {
        return entries.stream().filter(entry -> entry.row().id() == entryId).findFirst();
    }

    /** Puts in what a file lists: new lines after the others, those of a name that is there in its place. */
    void bringIn(List<ListEntry> given) {
        for (ListEntry one : given) {
            entries.stream()
                    .filter(entry -> entry.row().isNamed(one.kind(), one.name()))
                    .findFirst()
                    .orElseGet(() -> add(one.kind()))
                    .fill(one);
        }
    }
}
