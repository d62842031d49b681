package portal.rubric;

import java.util.EnumSet;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who may read what is written in versions, and who writes it: the same people for rubrics and for forms. */
public abstract class VersionPolicy {

    private static final Set<Role> READERS = EnumSet.of(
            Role.REVIEWER, Role.CHAIR, Role.SECRETARIAT, Role.BOARD_MEMBER, Role.OBSERVER, Role.ADMINISTRATOR);

    private final String refused;

    /** @param refused the beginning of the keys of its refusals */
    protected VersionPolicy(String refused) {
        this.refused = refused;
    }

    public Decision mayRead(Actor actor) {
        return Decision.when(READERS.stream().anyMatch(actor::holds), refused + ".read");
    }

    /** Drafts are read by those alone who write them. */
    public Decision mayWrite(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), refused + ".write");
    }
}
