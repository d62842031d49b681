/**
 * Circulars: what the secretariat writes to many people of a round at once, such as all institutions that are late. The
 * words save themselves, everybody whom it goes to is seen beforehand, and what was sent is kept.
 */
@Feature(
        name = "circular",
        allowedDependencies = {"identity", "round"})
@NullMarked
package portal.circular;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
