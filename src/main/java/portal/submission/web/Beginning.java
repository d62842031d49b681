package portal.submission.web;

import java.time.Instant;

/** A submission that an institution could begin now. */
public record Beginning(
        long roundId,
        String roundName,
        int stage,
        Instant deadline,
        String zone,
        long institutionId,
        String institutionName) {}
