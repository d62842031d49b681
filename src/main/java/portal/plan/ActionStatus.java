package portal.plan;

/** What became of an action of the previous plan. Apart from the colour: colours mean different things in different houses. */
public enum ActionStatus {
    COMPLETE,
    IN_PROGRESS,
    NOT_COMPLETE,
    NOT_STARTED,
    SUPERSEDED;

    /** Key of the status's name in the message bundle. */
    public String key() {
        return "plan.status." + name();
    }
}
