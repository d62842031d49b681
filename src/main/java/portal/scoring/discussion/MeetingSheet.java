package portal.scoring.discussion;

import java.util.List;
import java.util.Map;
import portal.scoring.ConsolidationSheet;
import portal.scoring.PanelStanding;
import portal.scoring.Saved;

/** All that a panel has on its table when it meets: its scores side by side, what was said to each, and what is agreed. */
public record MeetingSheet(
        PanelStanding standing,
        boolean speaking,
        ConsolidationSheet scores,
        List<RemarkRow> remarks,
        Map<Long, Saved> drafts) {

    private static final Saved NOTHING = new Saved("", 0, null, null);

    public MeetingSheet {
        remarks = List.copyOf(remarks);
        drafts = Map.copyOf(drafts);
    }

    /** What was said about a criterion, in the order of time. */
    public List<RemarkRow> remarks(long criterionId) {
        return remarks.stream()
                .filter(remark -> remark.criterionId() == criterionId)
                .toList();
    }

    /** What the reader is writing about a criterion. */
    public Saved draft(long criterionId) {
        return drafts.getOrDefault(criterionId, NOTHING);
    }
}
