package portal.round;

/** A form version to choose from. */
public record FormRow(long id, String title, int stage, int versionNo) {}
