/** Declares an arrow that the table does not have, and follows it. */
@Feature(
        name = "rubric",
        allowedDependencies = {"round"})
package portal.architecture.bad.rubric;

import portal.platform.Feature;
