package portal.plan.imports;

/** A cell that is in no action, and why. */
public record LeftOut(Place place, int column, String text, Reason reason) {

    /** Why a cell was left out. */
    public enum Reason {
        HEADER,
        REPEATED_HEADER,
        TITLE,
        OTHER_TABLE,
        OTHER_PLAN,
        GLOSSARY,
        FRAMEWORK,
        COLUMN,
        STRAY_SIGN,
        GROUP_WITHOUT_ACTIONS;

        public String key() {
            return "plan.import.left." + name();
        }
    }
}
