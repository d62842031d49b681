package portal.scoring.web;

import java.util.List;
import java.util.stream.Collectors;
import portal.platform.faces.Texts;
import portal.rubric.CriterionDetail;
import portal.scoring.Judgement;
import portal.scoring.moderation.ModeratedRow;
import portal.scoring.moderation.SaidRow;

/** One submission beside the others of its round, as it is shown. */
public record ModeratedLine(CriterionDetail criterion, ModeratedRow row) {

    /** A comment with the level that it was written to. */
    public record Comment(String level, String words) {}

    public String levels() {
        return row.said().stream()
                .map(SaidRow::judgement)
                .map(judgement -> judgement.cannotJudge() ? Texts.of("scoring.topic.cannotJudge") : judgement.key())
                .collect(Collectors.joining(" · "));
    }

    public String agreed() {
        return row.agreed().isMade() ? Wording.judgement(criterion, row.agreed()) : "";
    }

    /** What the chair might look at first; empty where nothing stands out. */
    public String flag() {
        if (row.isUnlikeItsReviewers()) {
            return Texts.of("scoring.moderate.unlike");
        }
        boolean open = row.isApart() && !row.agreed().isMade();
        return open ? Texts.of("scoring.toDiscuss") : "";
    }

    public boolean isFlagged() {
        return !flag().isEmpty();
    }

    public List<Comment> comments() {
        return row.said().stream()
                .filter(said -> !said.comment().isBlank())
                .map(said -> new Comment(level(said.judgement()), said.comment()))
                .toList();
    }

    private String level(Judgement judgement) {
        return Wording.judgement(criterion, judgement);
    }
}
