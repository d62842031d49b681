package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.letter.LetterQueries;
import portal.platform.access.Actor;
import portal.round.ReadingRight;

/** Opens a submission and its plans to the board once its letter is in sign-off, for nobody who is tied to that institution. */
@ApplicationScoped
public class BoardReadingRight implements ReadingRight {

    @Inject
    BoardPolicy policy;

    @Inject
    LetterQueries letters;

    @Override
    public boolean opens(Actor actor, long roundId, long institutionId) {
        return policy.mayRead(actor, institutionId).allowed() && letters.hasReachedBoard(roundId, institutionId);
    }
}
