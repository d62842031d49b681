/** The settings of the portal. */
@NullMarked
package portal.platform.config;

import org.jspecify.annotations.NullMarked;
