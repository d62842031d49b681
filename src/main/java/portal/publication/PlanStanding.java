package portal.publication;

/** Where a signatory's published plan stands in time. */
public enum PlanStanding {
    CURRENT("e.showsPlan = TRUE AND (e.planEndsOn IS NULL OR e.planEndsOn >= :today)"),
    ENDED("e.showsPlan = TRUE AND e.planEndsOn < :today"),
    NONE("(e.id IS NULL OR e.showsPlan = FALSE)");

    private final String condition;

    PlanStanding(String condition) {
        this.condition = condition;
    }

    /** Whether its condition depends on the day. */
    boolean asksDay() {
        return condition.contains(":today");
    }

    String condition() {
        return condition;
    }
}
