package portal.board;

import org.jspecify.annotations.Nullable;
import portal.letter.LetterState;

/**
 * One letter of a run, and what became of it.
 *
 * @param stands where the letter stands by now, whoever brought it there
 * @param reason why it was not signed
 */
public record SigningRow(
        long letterId,
        String institutionName,
        String roundName,
        LetterState stands,
        SigningState state,
        @Nullable String reason) {

    /** Where it can be read: anew while it waits for signatures, as it went out, and nowhere while it is a draft. */
    public @Nullable String getAddress() {
        return switch (stands) {
            case DRAFT, FACTUAL_CHECK -> null;
            case IN_SIGN_OFF -> "/board/read.xhtml?id=" + letterId;
            default -> "/letter/view.xhtml?id=" + letterId;
        };
    }
}
