package portal.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;
import portal.facts.Facts;
import portal.platform.faces.Choice;
import portal.platform.faces.Texts;
import portal.rubric.CriterionDetail;
import portal.scoring.GivenScore;
import portal.scoring.ReviewSheet;
import portal.scoring.Saved;

/**
 * One criterion on the reviewer's page: what is asked, what he chose and wrote, what his peers said, and its neighbours.
 *
 * @param place code of the section that it looks at; empty for the submission as a whole
 */
public record CriterionForm(ReviewSheet sheet, int index, String place, Facts known) implements CriterionPlace {

    public ReviewSheet.Line line() {
        return sheet.lines().get(index);
    }

    @Override
    public List<CriterionDetail> criteria() {
        return sheet.lines().stream().map(ReviewSheet.Line::criterion).toList();
    }

    /** What was counted and helps to answer it. */
    public List<Fact> facts() {
        return known.only(criterion().facts());
    }

    public Saved level() {
        return line().level();
    }

    public Saved comment() {
        return line().comment();
    }

    /** Where the level and the comment are saved: this, and the name of the part. */
    public String url() {
        return "/api/reviews/" + sheet.reviewId() + "/scores/" + criterion().id();
    }

    public List<Choice> choices() {
        return Wording.choices(criterion());
    }

    /** What he gave, and how he changed it; null until he has submitted. */
    public @Nullable PeerVoice own() {
        GivenScore own = line().own();
        return own == null ? null : PeerVoice.of(criterion(), Texts.of("scoring.change.you"), own);
    }

    public boolean isGiven() {
        return line().own() != null;
    }

    public boolean isChangeable() {
        return isGiven() && sheet.changeable();
    }

    /** What leads to the page where he changes it: to begin, or to go on. */
    public String change() {
        return Texts.of(line().draft() == null ? "scoring.change.begin" : "scoring.change.goOn");
    }

    public String changeAddress() {
        return "change.xhtml?assignment=" + sheet.own().assignmentId() + "&criterion="
                + criterion().id();
    }

    /** Where the panel talks about it. */
    public String meetAddress() {
        return "meet.xhtml?submission=" + sheet.own().submissionId() + "&criterion="
                + criterion().id();
    }

    public List<PeerVoice> peers() {
        return PeerVoice.of(criterion(), line().peers());
    }
}
