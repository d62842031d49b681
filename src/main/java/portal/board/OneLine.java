package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import portal.letter.LetterView;
import portal.platform.access.Actor;

/** One letter of those that are signed together: it is signed and its line settled in one transaction, or neither is. */
@ApplicationScoped
@Transactional
class OneLine {

    @Inject
    SigningRunRepository runs;

    @Inject
    SignableLetters signable;

    @Inject
    Signing signing;

    @Inject
    Clock clock;

    /**
     * @return false when it is settled or somebody else holds it
     * @throws WordsChanged when it has other words than those that were read
     * @throws ReturnedSinceRead when it has the same, and was returned in between
     */
    boolean sign(Actor actor, long lineId) {
        Optional<SigningLine> held = runs.claim(lineId);
        held.ifPresent(line -> line.signed(sign(actor, line), clock.instant()));
        return held.isPresent();
    }

    private boolean sign(Actor actor, SigningLine line) {
        Pass read = line.pass();
        LetterView letter = signable.hold(actor, read.letterId(), line.words());
        if (letter.letter().pass() != read.number()) {
            throw new ReturnedSinceRead();
        }
        return signing.sign(actor, letter);
    }

    void refuse(long lineId, String reason) {
        runs.claim(lineId).ifPresent(line -> line.refuse(reason, clock.instant()));
    }

    void failed(long lineId, String reason) {
        runs.claim(lineId).ifPresent(line -> line.failed(reason, clock.instant()));
    }
}
