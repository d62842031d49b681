package portal.scoring.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A reviewer and how his levels stand to those of the others.
 *
 * @param submissions how many he reviewed
 * @param compared how many of his levels stand beside one of somebody else
 * @param tendency null where these are too few
 */
public record ReviewerTendency(String name, int submissions, int compared, @Nullable Tendency tendency) {}
