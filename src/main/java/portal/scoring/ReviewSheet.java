package portal.scoring;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.panel.Membership;
import portal.rubric.CriterionDetail;

/** A reviewer's own review, laid out by the rubric, with what he may see of the others. */
public record ReviewSheet(
        long reviewId, Membership own, @Nullable Instant submittedAt, boolean editable, List<Line> lines) {

    public ReviewSheet {
        lines = List.copyOf(lines);
    }

    /** One criterion with the reviewer's level and comment and the voices of his peers. */
    public record Line(CriterionDetail criterion, Saved level, Saved comment, List<Comparison.Voice> peers) {

        public boolean isJudged() {
            return !level.value().isEmpty();
        }
    }

    /** How many criteria have a judgement. */
    public long judged() {
        return lines.stream().filter(Line::isJudged).count();
    }

    /** Code and title of a criterion. */
    public String titleOf(long criterionId) {
        return lines.stream()
                .map(Line::criterion)
                .filter(criterion -> criterion.id() == criterionId)
                .map(criterion -> criterion.code() + " " + criterion.title())
                .findFirst()
                .orElse("");
    }
}
