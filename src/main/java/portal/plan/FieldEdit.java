package portal.plan;

/**
 * A field of an action as it shall be written.
 *
 * @param seenVersion the version of the action that the writer saw; what somebody wrote after it stays
 */
public record FieldEdit(long actionId, int seenVersion, ActionField field, String value) {}
