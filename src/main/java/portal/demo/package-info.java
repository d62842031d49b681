/**
 * A made-up round in mid-flight, for people who want to try the portal out. It is seeded once, into an empty database and
 * only where {@code portal.demo} is set, through the same services that people use, each step at the time it would have
 * happened. Who is who and what they wrote is data: see the folder {@code portal/demo}.
 */
@Feature(
        name = "demo",
        allowedDependencies = {
            "identity",
            "institution",
            "rubric",
            "round",
            "plan",
            "submission",
            "panel",
            "scoring",
            "facts",
            "letter",
            "board",
            "publication"
        })
@NullMarked
package portal.demo;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
