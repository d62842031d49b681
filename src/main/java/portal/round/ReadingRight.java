package portal.round;

import portal.platform.access.Actor;

/**
 * A right to read what an institution handed in to a round, given by a feature further up: to assigned reviewers by the
 * panel, to the letter signers by the board. Every bean of this type is asked; one yes is enough.
 */
public interface ReadingRight {

    boolean opens(Actor actor, long roundId, long institutionId);
}
