package portal.scoring;

/** The levels that a criterion of the rubric offers. */
public record Scale(long criterionId, int lowest, int highest) {

    /** Whether the scale offers this judgement. */
    public boolean offers(Judgement judgement) {
        Integer level = judgement.level();
        return level == null || (level >= lowest && level <= highest);
    }
}
