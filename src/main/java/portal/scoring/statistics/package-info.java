/**
 * How well reviewers agree, in figures. Pure arithmetic on levels that were given: it knows no database and no page, so that
 * it can be held against published examples.
 */
@NullMarked
package portal.scoring.statistics;

import org.jspecify.annotations.NullMarked;
