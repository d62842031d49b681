package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Grant;
import portal.platform.access.Role;

/**
 * Who may do what with accounts. Administrators alone make and unmake administrators, and nobody changes the own rights, so
 * one of them is always left; and nobody who drafts letters can also give themselves a place on the board.
 */
@ApplicationScoped
public class AccountPolicy {

    private static final Set<Role> GIVEN_BY_ADMINISTRATORS =
            Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT, Role.BOARD_MEMBER);

    /** An account without any role would be of no use. */
    public Decision mayInvite(Actor actor, Set<Grant> grants) {
        boolean may = !grants.isEmpty()
                && grants.stream().allMatch(grant -> mayGrant(actor, grant).allowed());
        return Decision.when(may, "identity.refused.grant");
    }

    /** Administrators give any role; the secretariat all but three; an approver makes editors of the own institution. */
    public Decision mayGrant(Actor actor, Grant grant) {
        boolean complete = grant.role().isHeldAtInstitution() == (grant.institutionId() != null);
        return Decision.when(complete && mayGive(actor, grant), "identity.refused.grant");
    }

    private static boolean mayGive(Actor actor, Grant grant) {
        if (actor.holds(Role.ADMINISTRATOR)) {
            return true;
        }
        if (actor.holds(Role.SECRETARIAT)) {
            return !GIVEN_BY_ADMINISTRATORS.contains(grant.role());
        }
        Long institution = grant.institutionId();
        return grant.role() == Role.INSTITUTION_EDITOR
                && institution != null
                && actor.holdsAt(Role.INSTITUTION_APPROVER, institution);
    }

    public Decision mayChangeRoles(Actor actor, long accountId) {
        return Decision.when(accountId != actor.accountId(), "identity.refused.own-roles");
    }

    public Decision maySeePeople(Actor actor) {
        return Decision.when(runsThePortal(actor), "identity.refused.people");
    }

    public Decision mayChangePassword(Actor actor) {
        return Decision.when(actor.isSignedIn(), "access.refused");
    }

    /** Who may come to sign letters, which takes a second factor. */
    public Decision mayHaveFactor(Actor actor) {
        return Decision.when(actor.holds(Role.BOARD_MEMBER), "identity.refused.factor");
    }

    /** Somebody whose device is lost asks an administrator, and an administrator another one. */
    public Decision mayResetFactor(Actor actor, long accountId) {
        boolean may = actor.holds(Role.ADMINISTRATOR) && actor.accountId() != accountId;
        return Decision.when(may, "identity.refused.factor-reset");
    }

    /** Nobody disables the own account by mistake. */
    public Decision mayDisable(Actor actor, Account account) {
        boolean above =
                account.actor().holds(Role.ADMINISTRATOR) ? actor.holds(Role.ADMINISTRATOR) : runsThePortal(actor);
        return Decision.when(above && account.id() != actor.accountId(), "identity.refused.disable");
    }

    /** Whoever reads the mail of an account can choose its password, and so needs the right to give all that it holds. */
    public Decision mayCorrect(Actor actor, Account account) {
        boolean may = runsThePortal(actor)
                && account.actor().grants().stream()
                        .allMatch(grant -> mayGrant(actor, grant).allowed());
        return Decision.when(may, "identity.refused.correct");
    }

    private static boolean runsThePortal(Actor actor) {
        return actor.holds(Role.SECRETARIAT) || actor.holds(Role.ADMINISTRATOR);
    }
}
