package portal.submission;

/**
 * Something that has to be there before it can be submitted.
 *
 * @param what which rule
 * @param heading the section it belongs to
 * @param count how many, where that says more
 */
public record Missing(What what, long sectionId, String heading, int count) {

    /** The rules of a complete submission. */
    public enum What {
        TEXT_EMPTY,
        TEXT_TOO_LONG,
        PREVIOUS_PLAN_EMPTY,
        STATUS_MISSING,
        REASON_MISSING,
        NEW_PLAN_EMPTY;

        /** Whether it is put right in a plan, and not in the text of the section. */
        public boolean isOfPlan() {
            return this != TEXT_EMPTY && this != TEXT_TOO_LONG;
        }
    }
}
