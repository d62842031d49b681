package portal.letter.template;

import java.util.List;

/** The versions for one stage, the newest first. */
public record StageTemplates(int stage, List<TemplateRow> rows) {

    public StageTemplates {
        rows = List.copyOf(rows);
    }

    /** Whether a letter of the stage can be begun today. */
    public boolean isCovered() {
        return rows.stream().anyMatch(TemplateRow::isInUse);
    }
}
