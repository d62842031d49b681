/**
 * What the last letter advised an institution, and how the new plan answers it. A letter that is issued leaves its points
 * here; those of a letter from before the portal are typed in. In the next submission each point is answered by an action of
 * the new plan, by a reason why there is none, or by both.
 */
@NullMarked
package portal.plan.advice;

import org.jspecify.annotations.NullMarked;
