package portal.scoring.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A criterion and how well the panels agree on it.
 *
 * @param submissions how many submissions two people or more gave a level to
 * @param agreement null where these are too few
 */
public record CriterionAgreement(String code, String title, int submissions, @Nullable Agreement agreement) {}
