package portal.identity;

import java.time.Duration;

/**
 * How often something may be tried.
 *
 * @param source what is tried and by whom, as far as that is known
 */
record Limit(String source, int most, Duration window) {}
