package portal.circular;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Circulars are the secretariat's. */
@ApplicationScoped
class CircularPolicy {

    Decision mayWrite(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "circular.refused.office");
    }
}
