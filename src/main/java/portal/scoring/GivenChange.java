package portal.scoring;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a score became after it was submitted, when, and why. */
public record GivenChange(
        long scoreId, @Nullable Integer level, boolean cannotJudge, String comment, String reason, Instant at) {

    public Judgement judgement() {
        return new Judgement(level, cannotJudge);
    }

    /** Whether the panel would know no more than before. */
    boolean saysTheSameAs(GivenChange other) {
        return judgement().equals(other.judgement())
                && comment.strip().equals(other.comment().strip());
    }

    /** What would have to be said before the panel may have it. */
    Stream<Missing> missing(Scale scale) {
        return Stream.concat(
                judgement().missing(scale, comment),
                reason.isBlank()
                        ? Stream.of(new Missing(Missing.Kind.CHANGE_REASON, scale.criterionId()))
                        : Stream.empty());
    }
}
