/**
 * When an action is to be done, as institutions write it: what was written is kept as it stands, and beside it what it
 * means, how exactly, and whether a person has to decide.
 */
@NullMarked
package portal.plan.timeframe;

import org.jspecify.annotations.NullMarked;
