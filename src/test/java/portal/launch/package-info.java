@NullMarked
package portal.launch;

import org.jspecify.annotations.NullMarked;
