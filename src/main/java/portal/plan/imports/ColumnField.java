package portal.plan.imports;

import java.util.EnumSet;
import java.util.Set;
import portal.plan.ActionField;

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
    EVIDENCE,
    LEAVE_OUT;

    private static final Set<ColumnField> SINGLE =
            Set.of(REFERENCE, GROUP, ACTION, TIMEFRAME, START, END, THEMES, USUAL, STATUS, COLOUR, REASON);

    /** Whether only one column of a table can be this. */
    boolean isSingle() {
        return SINGLE.contains(this);
    }

    /** The fields of an action that the column speaks of. */
    Set<ActionField> fills() {
        return switch (this) {
            case START, END, TIMEFRAME -> Set.of(ActionField.TIMEFRAME);
            case LINKS -> union(THEMES.fills(), ActionField.LINKS);
            case THEMES -> Set.of(
                    ActionField.THEME_V,
                    ActionField.THEME_R,
                    ActionField.THEME_CD,
                    ActionField.THEME_S,
                    ActionField.THEME_EI);
            case USUAL -> Set.of(ActionField.BAU);
            case STATUS -> Set.of(ActionField.STATUS, ActionField.RAG);
            case COLOUR -> Set.of(ActionField.RAG);
            case LEAVE_OUT -> Set.of();
            case REFERENCE, GROUP, ACTION, METHOD, MEASURE, OWNER, REASON, ACCOUNT, EVIDENCE -> Set.of(
                    ActionField.valueOf(name()));
        };
    }

    private static Set<ActionField> union(Set<ActionField> fields, ActionField more) {
        Set<ActionField> all = EnumSet.copyOf(fields);
        all.add(more);
        return all;
    }

    public String key() {
        return "plan.import.field." + name();
    }
}
