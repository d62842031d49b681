package portal.platform.rest;

import java.time.Instant;

/** What was stored: the new version, when, and how many words it counts. */
public record SaveReply(int version, Instant savedAt, int words) {}
