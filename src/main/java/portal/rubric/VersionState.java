package portal.rubric;

/** Where a version of a rubric or of a form stands. */
public enum VersionState {
    /** The secretariat writes it; nobody else sees it. */
    DRAFT("DRAFT"),
    /** Rounds may choose it. It can be taken back as long as none has. */
    AVAILABLE("READY"),
    /** A round has opened with it: it stays as it is. */
    FROZEN("LOCKED");

    private final String tag;

    VersionState(String tag) {
        this.tag = tag;
    }

    /** The look of its tag. */
    public String tag() {
        return tag;
    }

    /** Key of its words. */
    public String key() {
        return "version.state." + name();
    }
}
