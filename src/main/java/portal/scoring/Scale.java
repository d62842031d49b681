package portal.scoring;

import portal.rubric.CriterionDetail;
import portal.rubric.LevelDetail;

/** The levels that a criterion of the rubric offers. */
public record Scale(long criterionId, int lowest, int highest) {

    public static Scale of(CriterionDetail criterion) {
        return new Scale(
                criterion.id(),
                criterion.levels().stream().mapToInt(LevelDetail::level).min().orElse(1),
                criterion.levels().stream().mapToInt(LevelDetail::level).max().orElse(1));
    }

    /** Whether the scale offers this judgement. */
    public boolean offers(Judgement judgement) {
        Integer level = judgement.level();
        return level == null || (level >= lowest && level <= highest);
    }
}
