package portal.platform.access;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The person who acts, with what was granted at the time of this request. */
public record Actor(long accountId, String name, String email, Set<Grant> grants) implements Serializable {

    /** Somebody who has not signed in. */
    public static final Actor NOBODY = new Actor(0, "", "", Set.of());

    /** The portal itself: timers and first set-up. */
    public static final Actor PORTAL = new Actor(
            -1, "The portal", "", Set.of(new Grant(Role.SECRETARIAT, null), new Grant(Role.ADMINISTRATOR, null)));

    private static final Set<Role> INSTITUTION_ROLES = EnumSet.of(Role.INSTITUTION_EDITOR, Role.INSTITUTION_APPROVER);

    public Actor {
        grants = Set.copyOf(grants);
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

    /** Whether this person is tied to the institution by any role, as a reviewer from there is too. */
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

    /** Every institution that this person is tied to. */
    public Set<Long> institutions() {
        return grants.stream()
                .map(Grant::institutionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
