package portal.plan.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.plan.EntryField;
import portal.plan.EntryKind;
import portal.plan.ListEntry;
import portal.plan.PlanLists;

/** The lists beside a plan as tables to read and to write in. */
public final class PlanListsSheet {

    /** A list, the columns that it has, and its lines. */
    public record Sheet(EntryKind kind, List<EntryField> fields, List<ListEntry> entries) {}

    private final PlanLists lists;
    private final long at;

    /** @param at the line that was added last, where the page continues */
    PlanListsSheet(PlanLists lists, long at) {
        this.lists = lists;
        this.at = at;
    }

    public List<Sheet> getAll() {
        return Arrays.stream(EntryKind.values())
                .map(kind -> new Sheet(kind, kind.fields(), lists.of(kind)))
                .toList();
    }

    public List<Sheet> getFilled() {
        return getAll().stream().filter(sheet -> !sheet.entries().isEmpty()).toList();
    }

    public @Nullable String focused(ListEntry entry, EntryField field) {
        return entry.id() == at && field == EntryField.NAME ? "autofocus" : null;
    }
}
