/**
 * Signatories and supporters: the bodies that take part, when they signed, whom they name as contact, and whom a feedback
 * letter is addressed to. An institution is on record from the day it signs and never goes away, for letters refer to it.
 */
@Feature(
        name = "institution",
        allowedDependencies = {"identity"})
@NullMarked
package portal.institution;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
