package portal.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who may look over a whole round. */
@ApplicationScoped
public class OverviewPolicy {

    private static final Set<Role> OVERSEERS = EnumSet.of(Role.SECRETARIAT, Role.CHAIR, Role.OBSERVER);

    /** Where each submission of a round stands. Nothing of what is in it, and no reviewer's name. */
    public Decision mayOversee(Actor actor) {
        return Decision.when(OVERSEERS.stream().anyMatch(actor::holds), "overview.refused.oversee");
    }

    /** Invites institutions, and sees what to do next with each submission. */
    public Decision mayRun(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "overview.refused.run");
    }
}
