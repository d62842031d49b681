package portal.scoring.service;

/**
 * What a reviewer did in one round.
 *
 * @param reviews reviews that he submitted
 * @param led how many of those panels he led
 */
public record RoundServed(String round, int stage, long reviews, long led) {}
