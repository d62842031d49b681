package portal.plan.imports;

import java.util.List;
import portal.plan.NewAction;

/** A row of the file beside the action it would become, and the doubts about it. */
public record RowDraft(Place place, List<SourceText> source, NewAction action, List<RowIssue> issues) {

    /** A cell as it stands in the file, under its header. */
    public record SourceText(String letter, String header, String text) {}
}
