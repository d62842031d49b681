package portal.overview;

/** How a submission stands that does not go as it should, the worst first. */
public enum Urgency {
    /** A day has passed by which something was to be done. */
    LATE("RETURNED"),
    /** Nobody who could go on has been asked to. */
    BLOCKED("CONFLICT"),
    /** A day is near, and much is still to be done. */
    AT_RISK("WAITING");

    private final String tag;

    Urgency(String tag) {
        this.tag = tag;
    }

    /** The look of it, one of those that all pages share. */
    public String tag() {
        return tag;
    }

    public String key() {
        return "overview.urgency." + this;
    }
}
