package portal.platform.access;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person who acts, with what was granted at the time of this request.
 *
 * @param ties institutions that he has to do with, besides those that he belongs to
 */
public record Actor(long accountId, String name, String email, Set<Grant> grants, Set<Long> ties)
        implements Serializable {

    /** Somebody who has not signed in. */
    public static final Actor NOBODY = new Actor(0, "", "", Set.of());

    /** The portal itself: timers and first set-up. */
    public static final Actor PORTAL = new Actor(
            -1, "The portal", "", Set.of(new Grant(Role.SECRETARIAT, null), new Grant(Role.ADMINISTRATOR, null)));

    private static final Set<Role> INSTITUTION_ROLES = EnumSet.of(Role.INSTITUTION_EDITOR, Role.INSTITUTION_APPROVER);

    public Actor {
        grants = Set.copyOf(grants);
        ties = Set.copyOf(ties);
    }

    /** Somebody who is tied to no institution but those that he belongs to. */
    public Actor(long accountId, String name, String email, Set<Grant> grants) {
        this(accountId, name, email, grants, Set.of());
    }

    public boolean isSignedIn() {
        return accountId != 0;
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean holdsAt(Role role, long institutionId) {
        return grants.contains(new Grant(role, institutionId));
    }

    /** Whether this person acts for the institution, as editor or approver. */
    public boolean actsFor(long institutionId) {
        return INSTITUTION_ROLES.stream().anyMatch(role -> holdsAt(role, institutionId));
    }

    /**
     * Whether this person holds a role where the institution is concerned. Whoever is tied to it does not, whatever else he is;
     * acting for it is another matter.
     */
    public boolean serves(Role role, long institutionId) {
        return holds(role) && !isTiedTo(institutionId);
    }

    /** Whether this person belongs to the institution, or has to do with it otherwise. */
    public boolean isTiedTo(long institutionId) {
        return belongsTo(institutionId) || ties.contains(institutionId);
    }

    /** Whether this person belongs to the institution by any role, as a reviewer from there does too. */
    public boolean belongsTo(long institutionId) {
        return institutions().contains(institutionId);
    }

    /** The institutions that this person acts for. */
    public Set<Long> actsForInstitutions() {
        return grants.stream()
                .filter(grant -> INSTITUTION_ROLES.contains(grant.role()))
                .map(Grant::institutionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every institution that this person belongs to. */
    public Set<Long> institutions() {
        return grants.stream()
                .map(Grant::institutionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
