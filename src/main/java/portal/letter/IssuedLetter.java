package portal.letter;

import java.time.Instant;

/** A letter that went out, and its PDF. */
public record IssuedLetter(
        long letterId, String roundName, long fileId, String fileName, long size, Instant issuedAt) {}
