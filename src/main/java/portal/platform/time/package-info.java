/** The one clock of the portal. */
@NullMarked
package portal.platform.time;

import org.jspecify.annotations.NullMarked;
