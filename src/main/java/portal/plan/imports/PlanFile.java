package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import portal.plan.timeframe.PlanWindow;

/** An uploaded file, read into a draft. The same file, window and choices always give the same draft. */
public final class PlanFile {

    private PlanFile() {}

    public static PlanDraft read(byte[] bytes, PlanWindow window, DraftChoices choices) {
        DraftNotes notes = new DraftNotes();
        PlanWindow counted = choices.years().map(window::counting).orElse(window);
        List<SourceSheet> sheets = PlanFileReader.read(bytes);
        List<SourceTable> found = new ArrayList<>();
        for (int index = 0; index < sheets.size(); index++) {
            found.addAll(TableFinder.find(sheets.get(index), index, notes));
        }
        List<SourceTable> chosen = TwoPlans.propose(found, choices.into()).stream()
                .map(choices::apply)
                .toList();
        List<TableDraft> tables = chosen.stream()
                .map(table -> TableReader.read(table, counted, notes))
                .toList();
        PlanDraft draft = new PlanDraft(tables, ListReading.of(chosen, notes), notes.issues(), notes.leftOut());
        notes.issues().addAll(ReferenceChecks.check(draft.rows().toList()));
        return draft;
    }
}
