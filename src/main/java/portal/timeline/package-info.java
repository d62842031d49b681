/** The history: it listens to everything that happens and writes it down, in the transaction that did it, for ever. */
@Feature(name = "timeline")
@NullMarked
package portal.timeline;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
