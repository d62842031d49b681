package portal.panel.interest;

/** What has become of an offer to review. */
public enum InterestState {
    OPEN("WAITING"),
    INVITED("DONE"),
    DECLINED("CLOSED");

    private final String tag;

    InterestState(String tag) {
        this.tag = tag;
    }

    /** The look of the state, one of those that all pages share. */
    public String tag() {
        return tag;
    }
}
