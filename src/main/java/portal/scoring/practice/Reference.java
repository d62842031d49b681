package portal.scoring.practice;

import portal.scoring.Judgement;

/**
 * What the authors of a made-up submission say about a criterion.
 *
 * @param code of the criterion
 * @param reason why this level, and what keeps it from the one above or below
 */
public record Reference(String code, Judgement judgement, String reason) {}
