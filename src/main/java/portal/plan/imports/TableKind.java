package portal.plan.imports;

/** What a table of the file is taken for. */
public enum TableKind {
    ACTIONS,
    BUSINESS_AS_USUAL,
    /** Actions of the institution's other plan: the one that is looked back on, or the new one. */
    OTHER_PLAN,
    GLOSSARY,
    /** Recommendations, pillars or values that actions are linked to. */
    FRAMEWORK,
    NOT_NEEDED;

    /** Whether its rows become actions. */
    public boolean isTaken() {
        return this == ACTIONS || this == BUSINESS_AS_USUAL;
    }

    /** Whether its rows become lines of a list beside the plan. */
    public boolean isList() {
        return this == GLOSSARY || this == FRAMEWORK;
    }

    /** Why its rows are in no action. */
    LeftOut.Reason reason() {
        return this == OTHER_PLAN ? LeftOut.Reason.OTHER_PLAN : LeftOut.Reason.OTHER_TABLE;
    }

    public String key() {
        return "plan.import.kind." + name();
    }
}
