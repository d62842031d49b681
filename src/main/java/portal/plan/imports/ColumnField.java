package portal.plan.imports;

import java.util.Set;

/** What a column of the file is taken for. */
public enum ColumnField {
    REFERENCE,
    GROUP,
    ACTION,
    METHOD,
    MEASURE,
    TIMEFRAME,
    START,
    END,
    OWNER,
    LINKS,
    THEMES,
    USUAL,
    STATUS,
    COLOUR,
    REASON,
    ACCOUNT,
    LEAVE_OUT;

    private static final Set<ColumnField> SINGLE =
            Set.of(REFERENCE, GROUP, ACTION, TIMEFRAME, START, END, THEMES, USUAL, STATUS, COLOUR, REASON);

    /** Whether only one column of a table can be this. */
    boolean isSingle() {
        return SINGLE.contains(this);
    }

    public String key() {
        return "plan.import.field." + name();
    }
}
