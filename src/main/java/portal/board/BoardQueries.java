package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import portal.identity.factor.FactorView;
import portal.letter.LetterListQueries;
import portal.letter.LetterListing;
import portal.letter.LetterQueries;
import portal.letter.LetterRow;
import portal.letter.LetterView;
import portal.platform.access.Actor;

/** What the board has before it; nothing of institutions that the actor is tied to is among it. */
@ApplicationScoped
public class BoardQueries {

    @Inject
    BoardPolicy policy;

    @Inject
    LetterQueries letters;

    @Inject
    LetterListQueries lists;

    @Inject
    SignOffRepository signOffs;

    @Inject
    SignOffReading reading;

    /** A letter in the queue with how many have signed. */
    public record Waiting(LetterRow letter, long signed) {}

    /** A letter to be signed: as it will be, who has signed, and whether the actor still can. */
    public record Sheet(
            LetterView view, List<SignatureRow> signed, boolean signer, boolean signedByActor, FactorView factor) {

        public boolean mayReturn() {
            return view.letter().isInSignOff();
        }

        public boolean maySign() {
            return isAwaited() && factor.isSetUp();
        }

        /** Would be let sign, and has no second factor to do it with. */
        public boolean lacksFactor() {
            return isAwaited() && !factor.isSetUp();
        }

        private boolean isAwaited() {
            return mayReturn() && signer && !signedByActor && view.unbiased();
        }

        /** A letter signer who wrote at the letter. */
        public boolean biased() {
            return mayReturn() && signer && !view.unbiased();
        }
    }

    public List<Waiting> queue(Actor actor) {
        policy.maySeeQueue(actor).orRefuse();
        List<LetterRow> rows = lists.inSignOff(actor);
        Map<Pass, Long> signed =
                signOffs.counts(rows.stream().map(LetterRow::id).toList());
        return rows.stream()
                .map(row -> new Waiting(row, signed.getOrDefault(new Pass(row.id(), row.pass()), 0L)))
                .toList();
    }

    public LetterListing issued(Actor actor, int page) {
        policy.maySeeQueue(actor).orRefuse();
        return lists.issued(actor, page);
    }

    /** @throws portal.platform.access.NotFound when there is no such letter or the actor is too close to it */
    public Sheet sheet(Actor actor, long letterId) {
        LetterView bare = letters.view(actor, letterId);
        policy.maySign(actor, bare.letter()).orNotFound();
        Signatures signatures =
                reading.signatures(new Pass(letterId, bare.letter().pass()));
        LetterView signed = letters.view(actor, letterId, reading.signatories(signatures));
        return new Sheet(
                signed,
                signatures.given().stream().map(SignatureRow::of).toList(),
                reading.signerOfToday(actor).isPresent(),
                signatures.by(actor.accountId()).isPresent(),
                reading.factor(actor));
    }

    public FactorView factor(Actor actor) {
        policy.maySeeQueue(actor).orRefuse();
        return reading.factor(actor);
    }

    /** Whether this is a letter signer of today who has still to set up a second factor. */
    public boolean lacksFactor(Actor actor) {
        policy.maySeeQueue(actor).orRefuse();
        return reading.signerOfToday(actor).isPresent()
                && !reading.factor(actor).isSetUp();
    }
}
