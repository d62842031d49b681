package portal.scoring.moderation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.scoring.Disagreement;
import portal.scoring.Judgement;

/**
 * One submission beside the others of its round, on one criterion.
 *
 * @param agreed what the panel agreed; no judgement yet while it has not
 * @param reason why, in the words of its lead
 * @param feedback what the institution is to be told of the section, as far as it is written
 */
public record ModeratedRow(
        long submissionId,
        String institutionName,
        List<SaidRow> said,
        Judgement agreed,
        String reason,
        String feedback) {

    public ModeratedRow {
        said = List.copyOf(said);
    }

    /** The level in the middle of those given, the lower of two; null where nobody gave one. */
    public @Nullable Integer middle() {
        List<Integer> levels = said.stream()
                .map(SaidRow::level)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return levels.isEmpty() ? null : levels.get((levels.size() - 1) / 2);
    }

    public boolean isApart() {
        return Disagreement.of(said.stream().map(SaidRow::judgement).toList()).isToDiscuss();
    }

    /** Whether the panel agreed on something else than the middle of its reviewers. */
    public boolean isUnlikeItsReviewers() {
        return agreed.isMade() && !Objects.equals(agreed.level(), middle());
    }

    /** What it stands at: the agreed level, or else the middle; null where there is neither. */
    public @Nullable Integer stands() {
        return agreed.isMade() ? agreed.level() : middle();
    }
}
