@NullMarked
package portal.guide;

import org.jspecify.annotations.NullMarked;
