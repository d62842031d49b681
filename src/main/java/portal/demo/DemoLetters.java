package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import portal.board.BoardService;
import portal.letter.LetterQueries;
import portal.letter.LetterService;
import portal.letter.PrintedSigner;
import portal.letter.SignerService;
import portal.platform.access.Actor;
import portal.platform.time.PortalClock;

/** Names the two letter signers, drafts the letters and has them signed as far as they are meant to have come. */
@ApplicationScoped
class DemoLetters {

    private static final int DRAFTED = 34;
    private static final int SENT = 37;
    private static final int SIGNED_FIRST = 40;
    private static final int SIGNED_SECOND = 43;
    private static final int NAMED = -100;

    @Inject
    SignerService signers;

    @Inject
    LetterService letters;

    @Inject
    LetterQueries queries;

    @Inject
    BoardService board;

    void nameSigners(DemoDates dates, Cast cast) {
        PrintedSigner chair = new PrintedSigner(1, "Dame Oriel Hathersage", "DBE FRSC", "Chair of the Steering Board");
        PrintedSigner lead = new PrintedSigner(2, "Dr Benedict Okonjo", "CSci RSci", "Technician Commitment Lead");
        PortalClock.pretending(dates.afterDeadline(NAMED), () -> {
            signers.add(cast.secretariat(), cast.person("board1").accountId(), chair);
            return signers.add(cast.secretariat(), cast.person("board2").accountId(), lead);
        });
    }

    /** Begins the letter and, where it is meant so, sends it to the board, has it signed once and signed again. */
    void write(DemoDates dates, Cast cast, long submissionId, Goal goal) {
        long letter = PortalClock.pretending(
                dates.afterDeadline(DRAFTED), () -> letters.draft(cast.secretariat(), submissionId));
        if (goal.reaches(Goal.IN_SIGN_OFF)) {
            PortalClock.pretending(dates.afterDeadline(SENT), () -> {
                letters.sendToSignOff(cast.secretariat(), letter);
                return letter;
            });
            sign(cast.person("board2"), letter, dates.afterDeadline(SIGNED_FIRST));
        }
        if (goal.reaches(Goal.ISSUED)) {
            sign(cast.person("board1"), letter, dates.afterDeadline(SIGNED_SECOND));
        }
    }

    private void sign(Actor signer, long letter, Instant at) {
        PortalClock.pretending(at, () -> {
            String words = queries.view(signer, letter).textSha256();
            return board.sign(signer, letter, DemoPeople.PASSWORD, words);
        });
    }
}
