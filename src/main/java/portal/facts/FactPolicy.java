package portal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;

/** Facts tell no more than the submission and its plans do: who may read those, and they are asked, may read the facts. */
@ApplicationScoped
public class FactPolicy {

    public Decision mayAsk(Actor actor) {
        return Decision.when(actor.isSignedIn(), "facts.refused");
    }
}
