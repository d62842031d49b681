@NullMarked
package portal.round;

import org.jspecify.annotations.NullMarked;
