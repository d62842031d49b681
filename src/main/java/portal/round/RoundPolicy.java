package portal.round;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who may see and run rounds. */
@ApplicationScoped
public class RoundPolicy {

    /** The dates of a round are no secret among those who take part. */
    public Decision mayRead(Actor actor) {
        return Decision.when(actor.isSignedIn(), "round.refused.read");
    }

    public Decision mayRun(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "round.refused.run");
    }

    /** Gives one institution longer than the others. */
    Decision mayExtend(Actor actor, long institutionId) {
        return Decision.when(actor.serves(Role.SECRETARIAT, institutionId), "round.refused.run");
    }
}
