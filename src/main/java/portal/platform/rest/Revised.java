package portal.platform.rest;

import java.time.Instant;
import java.util.Optional;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** A record whose texts are saved one by one, as they are typed. */
public interface Revised {

    Revision revision();

    /** What is written under a name; empty where the record has nothing of that name. */
    Optional<Cell> cell(String field);

    /**
     * Saves one text. For those who hold the lock of the record.
     *
     * @throws NotFound when there is no such field
     * @throws StaleValue when somebody wrote something else there meanwhile
     */
    default SaveReply write(String field, SaveRequest typed, Actor actor, Instant now) {
        return revision().write(field, cell(field).orElseThrow(NotFound::new), typed, actor, now);
    }
}
