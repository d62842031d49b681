package portal.scoring.web;

import java.util.List;
import java.util.Optional;
import portal.platform.access.NotFound;
import portal.platform.faces.Choice;
import portal.platform.faces.Texts;
import portal.rubric.CriterionDetail;
import portal.scoring.GivenScore;
import portal.scoring.ReviewSheet;
import portal.scoring.Saved;

/** A score that the panel knows, and the change that its reviewer writes. */
public record ChangeForm(long reviewId, CriterionDetail criterion, GivenScore known, ReviewSheet.DraftChange draft) {

    static ChangeForm of(ReviewSheet sheet, long criterionId) {
        ReviewSheet.Line line = sheet.line(criterionId);
        GivenScore known = Optional.ofNullable(line.own()).orElseThrow(NotFound::new);
        return new ChangeForm(
                sheet.reviewId(),
                line.criterion(),
                known,
                Optional.ofNullable(line.draft()).orElseGet(() -> ReviewSheet.DraftChange.from(known)));
    }

    public PeerVoice voice() {
        return PeerVoice.of(criterion, Texts.of("scoring.change.you"), known);
    }

    public String title() {
        return criterion.code() + " " + criterion.title();
    }

    public List<Choice> choices() {
        return Wording.choices(criterion);
    }

    public Saved level() {
        return draft.level();
    }

    public Saved comment() {
        return draft.comment();
    }

    public Saved reason() {
        return draft.reason();
    }

    public String levelName() {
        return "level-" + criterion.id();
    }

    public String commentName() {
        return "comment-" + criterion.id();
    }

    public String reasonName() {
        return "reason-" + criterion.id();
    }

    /** Where the parts of the change are saved: this, and the name of the part. */
    public String url() {
        return "/api/reviews/" + reviewId + "/scores/" + criterion.id() + "/change";
    }
}
