package portal.scoring;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.Objects;

/** How far apart a panel is on one criterion. */
public record Disagreement(int spread, boolean scoreAgainstCannotJudge) {

    private static final int TOO_FAR = 2;

    /** Compares the judgements that were made; one that was not made counts for nothing. */
    public static Disagreement of(Collection<Judgement> judgements) {
        IntSummaryStatistics levels = judgements.stream()
                .map(Judgement::level)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        boolean somebodyCannotJudge = judgements.stream().anyMatch(Judgement::cannotJudge);
        int spread = levels.getCount() == 0 ? 0 : levels.getMax() - levels.getMin();
        return new Disagreement(spread, somebodyCannotJudge && levels.getCount() > 0);
    }

    /** Whether the panel talks about it: two levels or more apart, or a level against a cannot judge. */
    public boolean isToDiscuss() {
        return spread >= TOO_FAR || scoreAgainstCannotJudge;
    }
}
