package portal.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter as lists show it. */
public record LetterRow(
        long id,
        long submissionId,
        long roundId,
        String roundName,
        int stage,
        long institutionId,
        String institutionName,
        LetterState state,
        int pass,
        Instant draftedAt,
        @Nullable String returnReason,
        @Nullable String returnedBy) {

    public boolean isDraft() {
        return state == LetterState.DRAFT;
    }

    public boolean isReturned() {
        return returnReason != null;
    }

    public boolean isBeingChecked() {
        return state == LetterState.FACTUAL_CHECK;
    }

    public boolean isInSignOff() {
        return state == LetterState.IN_SIGN_OFF;
    }

    public boolean isIssued() {
        return state == LetterState.ISSUED;
    }
}
