package portal.scoring.statistics;

/** A level that somebody gave in a submitted review. */
public record GivenLevel(long submissionId, long reviewerId, long criterionId, int level) {}
