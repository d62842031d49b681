package portal.plan.timeframe;

/** The notation a timeframe was written in. */
public enum TimeframeKind {
    EXACT_DATE,
    MONTH,
    END_OF,
    QUARTER,
    TERM,
    PLAN_YEAR,
    YEAR,
    RANGE,
    RECURRING,
    ONGOING,
    UNDATED,
    RELATIVE,
    DEPENDENT,
    COMPOUND,
    HORIZON,
    DONE,
    /** A spreadsheet made a day and a month of what was most likely a year and a month. */
    SWAPPED,
    /** A day and a month whose year cannot be seen. */
    YEAR_HIDDEN,
    /** A date that no calendar has, such as 31 June. */
    IMPOSSIBLE,
    UNREAD;

    /** Whether its dates depend on the first day of the plan, or on how the plan counts its years. */
    public boolean isCounted() {
        return this == PLAN_YEAR || this == SWAPPED || this == QUARTER || this == YEAR;
    }
}
