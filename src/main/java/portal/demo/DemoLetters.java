package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import portal.letter.FactualCheckService;
import portal.letter.LetterService;
import portal.platform.time.PortalClock;

/** Drafts the letters and has them checked and signed as far as they are meant to have come. */
@ApplicationScoped
class DemoLetters {

    private static final int DRAFTED = 34;
    private static final int SENT = 37;
    private static final int SIGNED_FIRST = 40;
    private static final int SIGNED_SECOND = 43;
    private static final int CORRECTED = 44;
    private static final int ASKED = 46;

    /** After everything that was signed before, as the codes of the second step are. */
    private static final int SIGNED_LAST = 46;

    private static final String MISTAKE = "The letter went to the address of another institution.";

    @Inject
    LetterService letters;

    @Inject
    FactualCheckService checks;

    @Inject
    DemoSigners signers;

    /** Begins the letter and takes it on: to its institution, or to the board, where it is signed once or twice. */
    void write(DemoDates dates, Cast cast, long submissionId, Goal goal) {
        long letter = PortalClock.pretending(
                dates.afterDeadline(DRAFTED), () -> letters.draft(cast.secretariat(), submissionId));
        if (goal == Goal.FACTUAL_CHECK) {
            ask(cast, letter, dates.afterDeadline(ASKED));
            return;
        }
        if (goal.reaches(Goal.IN_SIGN_OFF)) {
            send(cast, letter, dates.afterDeadline(SENT));
        }
        if (goal == Goal.IN_SIGN_OFF) {
            signers.sign(cast.person("board2"), letter, dates.afterDeadline(SIGNED_LAST));
        }
        if (goal.reaches(Goal.ISSUED)) {
            signers.sign(cast.person("board2"), letter, dates.afterDeadline(SIGNED_FIRST));
            signers.sign(cast.person("board1"), letter, dates.afterDeadline(SIGNED_SECOND));
            correct(cast, letter, dates.afterDeadline(CORRECTED));
        }
    }

    private void ask(Cast cast, long letter, Instant at) {
        PortalClock.pretending(at, () -> {
            checks.ask(cast.secretariat(), letter);
            return letter;
        });
    }

    private void send(Cast cast, long letter, Instant at) {
        PortalClock.pretending(at, () -> {
            letters.sendToSignOff(cast.secretariat(), letter);
            return letter;
        });
    }

    /** All on one day, as one does with a mistake. */
    private void correct(Cast cast, long letter, Instant at) {
        long correction = PortalClock.pretending(at, () -> letters.correct(cast.secretariat(), letter, MISTAKE));
        send(cast, correction, at);
        signers.sign(cast.person("board2"), correction, at.plusSeconds(3600));
        signers.sign(cast.person("board1"), correction, at.plusSeconds(7200));
    }
}
