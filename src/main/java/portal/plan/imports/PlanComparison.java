package portal.plan.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionField;
import portal.plan.ActionRow;
import portal.plan.FieldEdit;
import portal.plan.ListEntry;
import portal.plan.NewAction;
import portal.plan.PlanDetail;
import portal.plan.PlanLists;
import portal.plan.PlanMerge;

/**
 * What bringing a file into a plan would change. Where an earlier file was brought in, what has changed since it is told
 * apart from what people have written in the plan.
 */
public record PlanComparison(List<ComparedAction> actions, List<ComparedEntry> entries) {

    static PlanComparison of(PlanDetail plan, PlanDraft draft, @Nullable PlanDraft earlier) {
        ActionIndex<ActionRow> here = new ActionIndex<>(plan.actions(), ActionRow::written);
        ActionIndex<NewAction> before = former(draft, earlier);
        Map<Long, NewAction> matched = new HashMap<>();
        Set<NewAction> added = new HashSet<>();
        for (NewAction action : draft.actions()) {
            Optional<ActionRow> same = here.sameAs(action, NewAction::written);
            if (same.isEmpty() || matched.putIfAbsent(same.get().id(), action) != null) {
                added.add(action);
            }
        }
        Set<ActionField> given = given(draft);
        List<ComparedAction> compared = new ArrayList<>();
        for (ActionRow row : plan.actions()) {
            NewAction action = matched.get(row.id());
            Optional<NewAction> once = before.sameAs(row, ActionRow::written);
            compared.add(
                    action == null
                            ? ComparedAction.onlyHere(row, once.isPresent())
                            : ComparedAction.both(row, action, fields(given, row, action, once.orElse(null))));
        }
        draft.actions().stream().filter(added::contains).forEach(action -> compared.add(ComparedAction.added(action)));
        return new PlanComparison(compared, entries(plan, draft, earlier));
    }

    private static List<ComparedEntry> entries(PlanDetail plan, PlanDraft draft, @Nullable PlanDraft earlier) {
        PlanLists before = earlier == null ? null : earlier.lists();
        return draft.lists().entries().stream()
                .map(entry -> ComparedEntry.of(plan.lists(), entry, before))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the file said before; a file that shares no action with the one of before is another file. */
    private static ActionIndex<NewAction> former(PlanDraft draft, @Nullable PlanDraft earlier) {
        List<NewAction> actions = earlier == null ? List.of() : earlier.actions();
        ActionIndex<NewAction> index = new ActionIndex<>(actions, NewAction::written);
        boolean again = draft.actions().stream()
                .anyMatch(action -> index.sameAs(action, NewAction::written).isPresent());
        return again ? index : new ActionIndex<>(List.of(), NewAction::written);
    }

    private static List<ComparedField> fields(
            Set<ActionField> given, ActionRow row, NewAction action, @Nullable NewAction once) {
        return given.stream()
                .map(field -> ComparedField.of(
                        field, row.written(field), action.written(field), once == null ? null : once.written(field)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The fields that some table of the file has a column for. What a file does not know it does not empty. */
    private static Set<ActionField> given(PlanDraft draft) {
        Set<ActionField> given = EnumSet.of(ActionField.BAU, ActionField.GROUP);
        draft.tables().stream()
                .filter(TableDraft::isTaken)
                .flatMap(table -> table.columns().stream())
                .forEach(column -> given.addAll(column.field().fills()));
        return given;
    }

    public long count(ComparedAction.Fate fate) {
        return actions.stream().filter(action -> action.fate() == fate).count();
    }

    /** Whether some field was changed here and in the file, each to something else. */
    public boolean isDisputed() {
        return actions.stream()
                        .flatMap(action -> action.fields().stream())
                        .anyMatch(field -> field.outcome() == ComparedField.Outcome.BOTH)
                || entries.stream().anyMatch(entry -> entry.outcome() == ComparedField.Outcome.BOTH);
    }

    /**
     * What is to be done.
     *
     * @param seen the versions of the actions that a person saw; what is newer stays as it is
     * @param fileWins whether the file is right where both were changed
     */
    PlanMerge merge(Map<Long, Integer> seen, boolean fileWins) {
        List<FieldEdit> edits = new ArrayList<>();
        List<NewAction> added = new ArrayList<>();
        List<Long> removed = new ArrayList<>();
        for (ComparedAction action : actions) {
            ActionRow here = action.here();
            if (action.fate() == ComparedAction.Fate.ADDED && action.file() != null) {
                added.add(action.file());
            } else if (here != null && seen.containsKey(here.id())) {
                int version = seen.get(here.id());
                if (action.fate() == ComparedAction.Fate.REMOVED && version == here.version()) {
                    removed.add(here.id());
                }
                action.fields().stream()
                        .filter(field -> field.outcome() == ComparedField.Outcome.TAKEN
                                || (fileWins && field.outcome() == ComparedField.Outcome.BOTH))
                        .forEach(field -> edits.add(new FieldEdit(here.id(), version, field.field(), field.file())));
            }
        }
        List<ListEntry> listed = entries.stream()
                .filter(entry -> fileWins || entry.outcome() == ComparedField.Outcome.TAKEN)
                .map(ComparedEntry::file)
                .toList();
        return new PlanMerge(edits, added, removed, listed);
    }
}
