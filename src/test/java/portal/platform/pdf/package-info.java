@NullMarked
package portal.platform.pdf;

import org.jspecify.annotations.NullMarked;
