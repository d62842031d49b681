package portal.plan;

/** What the new plan makes of an action of the previous one. What no earlier action leads to is new. */
public enum Trajectory {
    CONTINUED,
    RELATED,
    STOPPED;

    boolean goesOn() {
        return this != STOPPED;
    }

    /** Key of the trajectory's words in the message bundle. */
    public String key() {
        return "plan.trajectory." + name();
    }
}
