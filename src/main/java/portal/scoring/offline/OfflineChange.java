package portal.scoring.offline;

import portal.rubric.CriterionDetail;
import portal.scoring.Saved;

/**
 * An answer that was changed in the workbook, beside the one in the portal.
 *
 * @param base what stood in both when the workbook was downloaded
 */
public record OfflineChange(
        long id, CriterionDetail criterion, AnswerPart part, String base, Saved current, String value) {

    /** Whether the portal says the same already. */
    boolean isDone() {
        return current.value().equals(value);
    }

    /** Whether it was changed in the portal too, and otherwise. */
    public boolean isConflict() {
        return !isDone() && !current.value().equals(base);
    }
}
