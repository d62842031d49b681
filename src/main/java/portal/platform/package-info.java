/** Technical ground of the portal. It knows no feature. */
@NullMarked
package portal.platform;

import org.jspecify.annotations.NullMarked;
