package portal.panel.observing;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** The secretariat invites observers; an observer answers for himself. */
@ApplicationScoped
class ObserverPolicy {

    Decision mayInvite(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "panel.refused.secretariat");
    }

    Decision mayObserve(Actor actor) {
        return Decision.when(actor.holds(Role.OBSERVER), "panel.refused.observer");
    }
}
