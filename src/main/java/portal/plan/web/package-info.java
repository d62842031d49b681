/** Pages and resources of action plans. */
@NullMarked
package portal.plan.web;

import org.jspecify.annotations.NullMarked;
