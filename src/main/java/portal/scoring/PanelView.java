package portal.scoring;

/** Which panels a list shows. */
public enum PanelView {
    ALL,
    TO_CHOOSE,
    AT_WORK,
    LATE,
    DONE
}
