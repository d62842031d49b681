package portal.scoring.practice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.platform.access.NotFound;
import portal.rubric.CriterionDetail;
import portal.scoring.Judgement;
import portal.scoring.Saved;

/**
 * A reviewer's own practice, laid out by the rubric.
 *
 * @param finishedAt null while it is a draft
 * @param uncovered criteria of the rubric in use on which it says nothing
 */
public record ExerciseSheet(
        long id, Exemplar exemplar, @Nullable Instant finishedAt, List<Line> lines, List<CriterionDetail> uncovered) {

    private static final int LEANING = 3;

    public ExerciseSheet {
        lines = List.copyOf(lines);
        uncovered = List.copyOf(uncovered);
    }

    /**
     * One criterion with what the reviewer says.
     *
     * @param reference null while it is a draft
     */
    public record Line(CriterionDetail criterion, Saved level, Saved comment, @Nullable Reference reference) {

        public boolean isJudged() {
            return !level.value().isEmpty();
        }

        public Judgement judgement() {
            return Judgement.parse(level.value()).orElse(Judgement.NONE);
        }

        /** How far off the reference; null while it is a draft. */
        public @Nullable Deviation deviation() {
            return reference == null ? null : Deviation.of(judgement(), reference.judgement());
        }
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** How many criteria have a judgement. */
    public long judged() {
        return lines.stream().filter(Line::isJudged).count();
    }

    public Outcome outcome() {
        return Outcome.of(deviations().toList());
    }

    /** Whether the levels lie above the references much more often than below. */
    public boolean isGenerous() {
        return lean() >= LEANING;
    }

    public boolean isSevere() {
        return lean() <= -LEANING;
    }

    private long lean() {
        return deviations().filter(Deviation::isHigher).count()
                - deviations().filter(Deviation::isLower).count();
    }

    /** Whether all was judged alike, though the references differ: a first impression may have carried over. */
    public boolean isEven() {
        return distinct(lines.stream().map(Line::judgement)) == 1
                && distinct(lines.stream()
                                .map(Line::reference)
                                .filter(Objects::nonNull)
                                .map(Reference::judgement))
                        > 1;
    }

    /** Code and title of a criterion. */
    public String titleOf(long criterionId) {
        return lines.stream()
                .map(Line::criterion)
                .filter(criterion -> criterion.id() == criterionId)
                .map(criterion -> criterion.code() + " " + criterion.title())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Stream<Deviation> deviations() {
        return lines.stream().map(Line::deviation).filter(Objects::nonNull);
    }

    private static long distinct(Stream<Judgement> judgements) {
        return judgements.distinct().count();
    }
}
