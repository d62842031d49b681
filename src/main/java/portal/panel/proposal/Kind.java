package portal.panel.proposal;

/** What a panel is mixed of: technicians and others, experienced and new. */
public enum Kind {
    EXPERIENCED_TECHNICIAN,
    NEW_TECHNICIAN,
    EXPERIENCED_OTHER,
    NEW_OTHER;

    public static Kind of(boolean technician, boolean experienced) {
        if (technician) {
            return experienced ? EXPERIENCED_TECHNICIAN : NEW_TECHNICIAN;
        }
        return experienced ? EXPERIENCED_OTHER : NEW_OTHER;
    }
}
