package portal.scoring.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import portal.platform.faces.Texts;
import portal.scoring.discussion.MeetingSheet;
import portal.scoring.discussion.RemarkRow;

/** Something that was said to the panel, as it is shown. */
public record RemarkLine(long id, String by, Instant at, String text, boolean withdrawable) {

    static List<RemarkLine> of(MeetingSheet sheet, long criterionId, long reader) {
        return sheet.remarks(criterionId).stream()
                .map(remark -> of(sheet, remark, reader))
                .toList();
    }

    private static RemarkLine of(MeetingSheet sheet, RemarkRow remark, long reader) {
        boolean own = remark.authorId() == reader && !remark.isWithdrawn();
        return new RemarkLine(remark.id(), by(sheet, remark), remark.saidAt(), text(remark), own && sheet.speaking());
    }

    private static String text(RemarkRow remark) {
        if (remark.isWithdrawn()) {
            return Texts.of("scoring.remark.withdrawn");
        }
        return remark.text().isEmpty() ? Texts.of("scoring.remark.left") : remark.text();
    }

    /** Members are called as beside their scores; whoever looks on from above, by name. */
    private static String by(MeetingSheet sheet, RemarkRow remark) {
        if (remark.assignmentId() == null) {
            return Texts.of("scoring.remark.by." + remark.speaksAs(), remark.author());
        }
        return sheet.scores().reviews().stream()
                .filter(review -> Objects.equals(review.assignmentId(), remark.assignmentId()))
                .findFirst()
                .map(Wording::reviewer)
                .orElseGet(() -> Texts.of("scoring.remark.by.left"));
    }
}
