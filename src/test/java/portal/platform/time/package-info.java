@NullMarked
package portal.platform.time;

import org.jspecify.annotations.NullMarked;
