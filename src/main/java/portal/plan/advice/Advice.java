package portal.plan.advice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A point of advice and how a plan answers it.
 *
 * @param ofPortal whether the letter was issued here
 * @param actionId the action that answers it; an action that was removed does not
 */
public record Advice(
        long id,
        boolean ofPortal,
        Instant givenAt,
        String heading,
        String words,
        @Nullable Long actionId,
        int actionVersion,
        String reason,
        int reasonVersion) {

    static Advice of(AdvicePoint point, @Nullable AdviceAnswer answer, @Nullable Long actionId) {
        return new Advice(
                point.id(),
                point.isOfPortal(),
                point.givenAt(),
                point.heading(),
                point.words(),
                actionId,
                answer == null ? 0 : answer.version(AdviceField.ACTION),
                answer == null ? "" : answer.reason(),
                answer == null ? 0 : answer.version(AdviceField.REASON));
    }

    public boolean isAnswered() {
        return hasAction() || hasReason();
    }

    public boolean hasAction() {
        return actionId != null;
    }

    public boolean hasReason() {
        return !reason.isBlank();
    }

    /** What a page calls its place. */
    public String anchor() {
        return "advice-" + id;
    }
}
