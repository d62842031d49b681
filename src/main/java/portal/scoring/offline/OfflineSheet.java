package portal.scoring.offline;

import java.util.List;
import portal.scoring.ReviewSheet;

/** A review with what its reviewer has uploaded and neither taken over nor dropped. */
public record OfflineSheet(ReviewSheet review, String institutionName, List<OfflineChange> changes) {

    public OfflineSheet {
        changes = List.copyOf(changes);
    }
}
