package portal.platform.access;

/** What a person may be in the portal. A lead reviewer is no role: an assignment says who leads. */
public enum Role {
    INSTITUTION_EDITOR(true),
    INSTITUTION_APPROVER(true),
    REVIEWER(true),
    CHAIR(false),
    SECRETARIAT(false),
    BOARD_MEMBER(false),
    OBSERVER(false),
    ADMINISTRATOR(false);

    private final boolean atInstitution;

    Role(boolean atInstitution) {
        this.atInstitution = atInstitution;
    }

    /** Whether the role is held at an institution: an editor of one, or a reviewer who comes from one. */
    public boolean isHeldAtInstitution() {
        return atInstitution;
    }
}
