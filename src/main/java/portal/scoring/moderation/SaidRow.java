package portal.scoring.moderation;

import org.jspecify.annotations.Nullable;
import portal.scoring.Judgement;

/** What one reviewer of a submission says about the criterion now, whoever he is. */
public record SaidRow(long submissionId, long scoreId, @Nullable Integer level, boolean cannotJudge, String comment) {

    public Judgement judgement() {
        return new Judgement(level, cannotJudge);
    }
}
