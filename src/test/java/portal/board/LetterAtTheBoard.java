package portal.board;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import portal.board.ConsolidatedReview.Ground;
import portal.letter.LetterQueries;
import portal.letter.LetterService;
import portal.letter.LetterState;
import portal.platform.access.Actor;

/** Each test has a drafted letter of its own, with two people who can sign it. */
abstract class LetterAtTheBoard {

    @Inject
    ConsolidatedReview reviews;

    @Inject
    LetterService letters;

    @Inject
    LetterQueries queries;

    @Inject
    BoardService board;

    @Inject
    BoardQueries boardQueries;

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    Ground ground;
    long letter;

    @BeforeEach
    void aDraftedLetter() throws Exception {
        transaction.begin();
        ground = reviews.make();
        letter = letters.draft(ground.secretariat(), ground.submissionId());
        transaction.commit();
    }

    @AfterEach
    void theSignersSignNoMore() throws Exception {
        transaction.begin();
        reviews.endSigners(ground);
        transaction.commit();
    }

    boolean sign(Actor actor) {
        return sign(actor, queries.view(actor, letter).textSha256());
    }

    boolean sign(Actor actor, String words) {
        return board.sign(actor, letter, reviews.again(actor), words);
    }

    /** In a transaction of its own: what threads of a race have used without one is closed. */
    LetterState state() throws Exception {
        transaction.begin();
        try {
            return queries.view(ground.secretariat(), letter).letter().state();
        } finally {
            transaction.rollback();
        }
    }

    void run(String sql) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }

    long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
