package portal.scoring.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import portal.platform.faces.Texts;
import portal.rubric.CriterionDetail;
import portal.scoring.GivenChange;
import portal.scoring.GivenScore;
import portal.scoring.Judgement;

/**
 * One change of a score, as it is shown: from what to what, when and why.
 *
 * @param comment the comment before; empty where there was none, or where it stayed
 */
public record ChangeLine(String fromTo, Instant at, String reason, String comment) {

    static List<ChangeLine> of(CriterionDetail criterion, GivenScore score) {
        List<ChangeLine> lines = new ArrayList<>();
        Judgement judgement = score.first();
        String comment = score.comment();
        for (GivenChange change : score.changes()) {
            lines.add(new ChangeLine(
                    fromTo(criterion, judgement, change.judgement()),
                    change.at(),
                    change.reason(),
                    comment.equals(change.comment()) ? "" : comment));
            judgement = change.judgement();
            comment = change.comment();
        }
        return lines;
    }

    private static String fromTo(CriterionDetail criterion, Judgement from, Judgement to) {
        return from.equals(to)
                ? Texts.of("scoring.changed.comment")
                : Texts.of(
                        "scoring.changed.level", Wording.judgement(criterion, from), Wording.judgement(criterion, to));
    }

    public boolean isReworded() {
        return !comment.isEmpty();
    }
}
