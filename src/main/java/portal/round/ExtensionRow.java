package portal.round;

import java.time.Instant;

/** An extension as the secretariat sees it. */
public record ExtensionRow(
        long institutionId, String institutionName, Instant deadlineAt, String reason, Instant grantedAt) {}
