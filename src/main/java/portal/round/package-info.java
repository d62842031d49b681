/**
 * Assessment rounds: which stage is asked for, by which form and rubric, from when until when, and who may see what
 * afterwards. A round is planned, then opened, which freezes its form and its rubric; after that only its dates move, for
 * all or for one institution.
 */
@Feature(
        name = "round",
        allowedDependencies = {"institution", "rubric"})
@NullMarked
package portal.round;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
