package portal.plan.imports;

/** What a table of the file is taken for. */
public enum TableKind {
    ACTIONS,
    BUSINESS_AS_USUAL,
    NOT_NEEDED;

    public String key() {
        return "plan.import.kind." + name();
    }
}
