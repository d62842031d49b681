package portal.letter.factual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.facts.Facts;
import portal.submission.FactsAnswer;

/**
 * A factual check as it is read: what the institution was shown, and what it said.
 *
 * @param html of the draft, marked as one
 */
public record CheckView(
        long letterId,
        Asked asked,
        Facts facts,
        String html,
        @Nullable FactsAnswer answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String takenBackReason,
        List<CorrectionRow> corrections) {

    /** By whom and when, and the last day for an answer. */
    public record Asked(String by, Instant at, LocalDate dueOn) {}

    public boolean isOpen() {
        return answer == null;
    }

    public boolean isTakenBack() {
        return answer == FactsAnswer.TAKEN_BACK;
    }

    /** For whom it is no longer meant. */
    public CheckView withoutDraft() {
        return new CheckView(letterId, asked, facts, "", answer, answeredBy, answeredAt, takenBackReason, corrections);
    }

    public boolean isListed() {
        return !corrections.isEmpty();
    }
}
