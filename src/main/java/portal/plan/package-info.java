/**
 * Action plans: what an institution means to do, by whom and until when, and, for the plan before, what became of it. Each
 * submission looks back on one plan and forward on another. A plan is edited action by action, by hand or from a file, and
 * is frozen when the submission it belongs to goes in.
 */
@Feature(
        name = "plan",
        allowedDependencies = {"institution", "round"})
@NullMarked
package portal.plan;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
