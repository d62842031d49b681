package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import portal.plan.timeframe.PlanWindow;

/** An uploaded file, read into a draft. The same file, window and choices always give the same draft. */
public final class PlanFile {

    private PlanFile() {}

    public static PlanDraft read(byte[] bytes, PlanWindow window, DraftChoices choices) {
        DraftNotes notes = new DraftNotes();
        List<SourceSheet> sheets = PlanFileReader.read(bytes);
        List<TableDraft> tables = new ArrayList<>();
        for (int index = 0; index < sheets.size(); index++) {
            for (SourceTable table : TableFinder.find(sheets.get(index), index, notes)) {
                tables.add(TableReader.read(choices.apply(table), window, notes));
            }
        }
        PlanDraft draft = new PlanDraft(tables, notes.issues(), notes.leftOut());
        notes.issues().addAll(ReferenceChecks.check(draft.rows().toList()));
        return draft;
    }
}
