package portal.board;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import portal.platform.access.Actor;

/** Each test has two letters of its own that wait for the same two signers. */
abstract class TwoLettersAtTheBoard extends LetterAtTheBoard {

    @Inject
    StackService stacks;

    @Inject
    SigningManyService many;

    @Inject
    Runs runs;

    @Resource
    ManagedExecutorService threads;

    long other;

    @BeforeEach
    void twoLettersWait() throws Exception {
        transaction.begin();
        ConsolidatedReview.Ground second = reviews.make();
        reviews.endSigners(second);
        other = letters.draft(second.secretariat(), second.submissionId());
        transaction.commit();
        letters.sendToSignOff(ground.secretariat(), letter);
        letters.sendToSignOff(second.secretariat(), other);
    }

    void tick(Actor signer, long one) {
        stacks.tick(signer, one, words(one));
    }

    String words(long one) {
        return queries.view(ground.chair(), one).textSha256();
    }

    long signatures(long one) throws Exception {
        return counted("SELECT COUNT(*) FROM sign_off WHERE letter_id = " + one);
    }

    long copies(long one) throws Exception {
        return counted("SELECT COUNT(*) FROM issued_copy WHERE letter_id = " + one);
    }

    private long counted(String sql) throws Exception {
        transaction.begin();
        try {
            return count(sql);
        } finally {
            transaction.rollback();
        }
    }
}
