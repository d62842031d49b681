package portal.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reviewer said about one criterion in a submitted review: first, alone and unseen, and then as he changed it.
 *
 * @param level the first, as {@code cannotJudge} and {@code comment} are
 * @param changes what became of it, in order
 */
public record GivenScore(
        long scoreId,
        long assignmentId,
        long criterionId,
        @Nullable Integer level,
        boolean cannotJudge,
        String comment,
        List<GivenChange> changes) {

    public GivenScore {
        changes = List.copyOf(changes);
    }

    public GivenScore(
            long scoreId,
            long assignmentId,
            long criterionId,
            @Nullable Integer level,
            boolean cannotJudge,
            String comment) {
        this(scoreId, assignmentId, criterionId, level, cannotJudge, comment, List.of());
    }

    GivenScore with(List<GivenChange> given) {
        return new GivenScore(scoreId, assignmentId, criterionId, level, cannotJudge, comment, given);
    }

    public boolean isChanged() {
        return !changes.isEmpty();
    }

    public Judgement first() {
        return new Judgement(level, cannotJudge);
    }

    /** What he says now. */
    public Judgement judgement() {
        return isChanged() ? changes.get(changes.size() - 1).judgement() : first();
    }

    /** What he writes now. */
    public String said() {
        return isChanged() ? changes.get(changes.size() - 1).comment() : comment;
    }
}
