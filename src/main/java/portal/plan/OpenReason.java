package portal.plan;

/** Why an action of the previous plan is not complete. */
public enum OpenReason {
    LACK_OF_RESOURCE,
    LACK_OF_STAFF,
    WAITS_FOR_OTHERS,
    TAKES_LONGER,
    PRIORITIES_CHANGED,
    EXTERNAL_EVENT,
    OTHER;

    /** Key of the reason's words in the message bundle. */
    public String key() {
        return "plan.reason." + name();
    }
}
