package portal.round.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who may read forms and who writes them. Institutions read theirs in their submission. */
@ApplicationScoped
public class FormPolicy {

    private static final Set<Role> READERS = EnumSet.of(
            Role.REVIEWER, Role.CHAIR, Role.SECRETARIAT, Role.BOARD_MEMBER, Role.OBSERVER, Role.ADMINISTRATOR);

    public Decision mayRead(Actor actor) {
        return Decision.when(READERS.stream().anyMatch(actor::holds), "round.form.refused.read");
    }

    /** Drafts are read by those alone who write them. */
    public Decision mayWrite(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "round.form.refused.write");
    }
}
