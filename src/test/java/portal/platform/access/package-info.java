@NullMarked
package portal.platform.access;

import org.jspecify.annotations.NullMarked;
