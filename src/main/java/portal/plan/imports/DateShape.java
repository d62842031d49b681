package portal.plan.imports;

/** What of a date a spreadsheet cell shows. */
enum DateShape {
    NONE,
    MONTH_AND_YEAR,
    DAY_AND_MONTH,
    WHOLE
}
