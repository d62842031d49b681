package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import portal.letter.LetterIssued;

/** Ends the issuing of a letter at its last step, as a server that dies does: nothing of it reaches the database. */
@ApplicationScoped
public class Interruption {

    private final Set<Long> letters = ConcurrentHashMap.newKeySet();

    void await(long letter) {
        letters.add(letter);
    }

    void cut(@Observes LetterIssued event) {
        if (letters.remove(event.letterId())) {
            throw new Interrupted();
        }
    }

    /** What the interrupted one sees. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
