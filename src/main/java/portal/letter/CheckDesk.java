package portal.letter;

import org.jspecify.annotations.Nullable;
import portal.letter.factual.CheckView;

/**
 * A letter's factual check before the eyes of the secretariat.
 *
 * @param days how many working days the institution has; none where the round has no check
 * @param last the last one; null before the institution was asked
 */
public record CheckDesk(long letterId, String institutionName, LetterState state, int days, @Nullable CheckView last) {

    /** Whether the institution can be asked, or asked again. */
    public boolean isAskable() {
        return days > 0 && state == LetterState.DRAFT;
    }

    public boolean isAsked() {
        return last != null;
    }

    /** Whether corrections are taken up now. */
    public boolean isDeciding() {
        return last != null && last.isListed() && !last.isTakenBack() && state == LetterState.DRAFT;
    }

    /** Whether the institution is looking now. */
    public boolean isRunning() {
        return state == LetterState.FACTUAL_CHECK;
    }
}
