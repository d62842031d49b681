package portal.panel.proposal;

/**
 * Places that stay free, and what keeps each reviewer from them; every reviewer counts once, under the first that holds.
 *
 * @param barred how many belong or belonged to the institution, are in conflict or were asked before
 * @param untrained how many have no training that holds
 * @param away how many cannot be asked at the moment
 * @param full how many would have more than they take
 */
public record Gap(long submissionId, int missing, int barred, int untrained, int away, int full) {}
