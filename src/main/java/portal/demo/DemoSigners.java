package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import portal.board.BoardService;
import portal.identity.Confirmation;
import portal.identity.SecondFactorService;
import portal.letter.LetterQueries;
import portal.letter.PrintedSigner;
import portal.letter.SignerService;
import portal.platform.access.Actor;
import portal.platform.time.PortalClock;

/** Names the two letter signers, sets up their second factors, and lets them sign. */
@ApplicationScoped
class DemoSigners {

    private static final int NAMED = -100;

    @Inject
    SignerService signers;

    @Inject
    LetterQueries queries;

    @Inject
    BoardService board;

    @Inject
    SecondFactorService factors;

    void name(DemoDates dates, Cast cast) {
        PrintedSigner chair = new PrintedSigner(1, "Dame Oriel Hathersage", "DBE FRSC", "Chair of the Steering Board");
        PrintedSigner lead = new PrintedSigner(2, "Dr Benedict Okonjo", "CSci RSci", "Technician Commitment Lead");
        PortalClock.pretending(dates.afterDeadline(NAMED), () -> {
            setUp(cast.person("board1"));
            setUp(cast.person("board2"));
            signers.add(cast.secretariat(), cast.person("board1").accountId(), chair);
            return signers.add(cast.secretariat(), cast.person("board2").accountId(), lead);
        });
    }

    private void setUp(Actor signer) {
        factors.begin(signer);
        factors.confirm(signer, again(signer));
    }

    private Confirmation again(Actor signer) {
        return new Confirmation(DemoPeople.PASSWORD, factors.own(signer).told());
    }

    void sign(Actor signer, long letter, Instant at) {
        PortalClock.pretending(at, () -> {
            String words = queries.view(signer, letter).textSha256();
            return board.sign(signer, letter, again(signer), words);
        });
    }
}
