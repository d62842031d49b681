package portal.letter.template;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who keeps the words of letters. A logo is seen by everybody who may read some letter, and is no secret. */
@ApplicationScoped
public class TemplatePolicy {

    /** Reads, prepares and puts in use. */
    public Decision mayKeep(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "letter.template.refused");
    }

    public Decision maySeeLogo(Actor actor) {
        return Decision.when(actor.isSignedIn(), "letter.template.refused");
    }
}
