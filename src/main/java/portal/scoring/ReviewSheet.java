package portal.scoring;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.panel.Membership;
import portal.platform.access.NotFound;
import portal.rubric.CriterionDetail;

/**
 * A reviewer's own review, laid out by the rubric, with what he may see of the others.
 *
 * @param editable whether it is a draft that he writes in now
 * @param changeable whether it is submitted and its scores can still be changed with a reason
 * @param open whether the others' scores, and the talk about them, are open to him
 */
public record ReviewSheet(
        long reviewId,
        Membership own,
        @Nullable Instant submittedAt,
        boolean editable,
        boolean changeable,
        boolean open,
        List<Line> lines) {

    public ReviewSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One criterion with the reviewer's first level and comment and the voices of his peers.
     *
     * @param own what he said and how he changed it; null until he has submitted
     * @param draft the change that he is writing; null where there is none
     */
    public record Line(
            CriterionDetail criterion,
            Saved level,
            Saved comment,
            @Nullable GivenScore own,
            @Nullable DraftChange draft,
            List<Comparison.Voice> peers) {

        public boolean isJudged() {
            return !level.value().isEmpty();
        }
    }

    /** A change while it is written. */
    public record DraftChange(Saved level, Saved comment, Saved reason) {

        /** Nothing of a change has been written yet: it begins as what the panel knows. */
        public static DraftChange from(GivenScore known) {
            return new DraftChange(
                    new Saved(known.judgement().key(), 0, null, null),
                    new Saved(known.said(), 0, null, null),
                    new Saved("", 0, null, null));
        }
    }

    /** @throws NotFound when the rubric has no such criterion */
    public Line line(long criterionId) {
        return lines.stream()
                .filter(line -> line.criterion().id() == criterionId)
                .findFirst()
                .orElseThrow(NotFound::new);
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
