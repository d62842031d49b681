package portal.panel.interest;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who may offer to review, and who answers. */
@ApplicationScoped
public class InterestPolicy {

    /** Anybody, signed in or not; who reviews already has nothing to offer. */
    public Decision mayExpress(Actor actor) {
        return Decision.when(!actor.holds(Role.REVIEWER), "panel.refused.already");
    }

    public Decision mayAnswer(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "panel.refused.secretariat");
    }
}
