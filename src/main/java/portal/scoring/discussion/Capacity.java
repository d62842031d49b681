package portal.scoring.discussion;

import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.scoring.PanelStanding;

/** As what somebody takes part in the talk of a panel. */
public enum Capacity {
    MEMBER,
    CHAIR,
    SECRETARIAT;

    static Capacity of(Actor actor, PanelStanding standing) {
        if (standing.own().isPresent()) {
            return MEMBER;
        }
        return actor.holds(Role.CHAIR) ? CHAIR : SECRETARIAT;
    }
}
