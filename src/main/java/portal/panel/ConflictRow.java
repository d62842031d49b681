package portal.panel;

import java.time.Instant;

/** A minor conflict that waits for the chair. */
public record ConflictRow(long id, String reviewerName, String institutionName, String reason, Instant declaredAt) {}
