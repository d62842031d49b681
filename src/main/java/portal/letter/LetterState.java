package portal.letter;

import java.util.Map;
import java.util.Optional;

/** Where a letter stands. {@link #next} is the whole table of what may follow. */
public enum LetterState {
    /** The secretariat writes. */
    DRAFT,
    /** The words stand still while the institution looks whether the facts are right. */
    FACTUAL_CHECK,
    /** The words stand still while the board reads, signs or returns it. */
    IN_SIGN_OFF,
    /** Sent. Its words never change again. */
    ISSUED,
    /** Sent by mistake; another letter takes its place. */
    SUPERSEDED;

    public Optional<LetterState> next(LetterStep step) {
        Map<LetterStep, LetterState> steps =
                switch (this) {
                    case DRAFT -> Map.of(
                            LetterStep.ASK_INSTITUTION, FACTUAL_CHECK,
                            LetterStep.SEND_TO_SIGN_OFF, IN_SIGN_OFF);
                    case FACTUAL_CHECK -> Map.of(LetterStep.ANSWER, DRAFT);
                    case IN_SIGN_OFF -> Map.of(
                            LetterStep.RETURN_TO_SECRETARIAT, DRAFT,
                            LetterStep.ISSUE, ISSUED);
                    case ISSUED -> Map.of(LetterStep.SUPERSEDE, SUPERSEDED);
                    case SUPERSEDED -> Map.of();
                };
        return Optional.ofNullable(steps.get(step));
    }
}
