package portal.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who may see and change the record of an institution. */
@ApplicationScoped
public class InstitutionPolicy {

    private static final Set<Role> OVERSEERS = EnumSet.of(Role.SECRETARIAT, Role.ADMINISTRATOR);

    public Decision mayList(Actor actor) {
        return Decision.when(oversees(actor), "institution.refused.list");
    }

    public Decision mayView(Actor actor, long institutionId) {
        return Decision.when(oversees(actor) || actor.actsFor(institutionId), "institution.refused.view");
    }

    /** Registers an institution or revises its profile. */
    public Decision mayRevise(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "institution.refused.revise");
    }

    /** Changes contacts and addressee: the secretariat, and the institution's own approver. */
    public Decision mayCorrespond(Actor actor, long institutionId) {
        return Decision.when(
                actor.holds(Role.SECRETARIAT) || actor.holdsAt(Role.INSTITUTION_APPROVER, institutionId),
                "institution.refused.correspond");
    }

    private static boolean oversees(Actor actor) {
        return OVERSEERS.stream().anyMatch(actor::holds);
    }
}
