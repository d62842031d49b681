/** Rounds of assessment. */
@Feature(
        name = "round",
        allowedDependencies = {"institution", "rubric"})
@NullMarked
package portal.round;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
