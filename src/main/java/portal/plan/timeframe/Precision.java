package portal.plan.timeframe;

/** How exactly a timeframe is meant. */
public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    TERM,
    YEAR
}
