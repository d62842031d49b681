package portal.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who may read rubrics and who may take one into use. Institutions read of them in the public guides. */
@ApplicationScoped
public class RubricPolicy {

    private static final Set<Role> READERS = EnumSet.of(
            Role.REVIEWER, Role.CHAIR, Role.SECRETARIAT, Role.BOARD_MEMBER, Role.OBSERVER, Role.ADMINISTRATOR);

    public Decision mayRead(Actor actor) {
        return Decision.when(READERS.stream().anyMatch(actor::holds), "rubric.refused.read");
    }

    public Decision mayFreeze(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "rubric.refused.freeze");
    }
}
