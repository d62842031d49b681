package portal.submission;

import java.time.Instant;

/** A file of a section, as pages list it. */
public record EvidenceRow(
        long id,
        long sectionId,
        long fileId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt) {}
