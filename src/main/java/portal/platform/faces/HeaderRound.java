package portal.platform.faces;

import java.time.Instant;
import java.util.Optional;
import portal.platform.access.Actor;

/** The round that the header of every page names, with its deadline. The feature that has rounds answers. */
public interface HeaderRound {

    /** A round's name and when submissions are due, by the clock of its zone. */
    record Due(String round, Instant deadline, String zone) {}

    /** The round that matters now to this person. */
    Optional<Due> current(Actor actor);
}
