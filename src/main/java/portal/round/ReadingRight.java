package portal.round;

import portal.platform.access.Actor;

/**
 * Opens what an institution handed in to people beyond the institution and the secretariat. Features above, such as panel
 * and board, say so by beans of this type; features below ask all of them.
 */
public interface ReadingRight {

    boolean opens(Actor actor, long roundId, long institutionId);
}
