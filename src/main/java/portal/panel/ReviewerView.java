package portal.panel;

/** Which reviewers a list shows. */
public enum ReviewerView {
    ALL(""),
    TRAINED(" AND trained.last > ?2"),
    /** Whose training has lapsed or was never recorded. */
    TO_TRAIN(" AND (trained.last IS NULL OR trained.last <= ?2)");

    private final String condition;

    ReviewerView(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
