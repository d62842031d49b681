package portal.scoring;

import org.jspecify.annotations.Nullable;

/** What one reviewer said about one criterion in a submitted review. */
public record GivenScore(
        long assignmentId, long criterionId, @Nullable Integer level, boolean cannotJudge, String comment) {

    public Judgement judgement() {
        return new Judgement(level, cannotJudge);
    }
}
