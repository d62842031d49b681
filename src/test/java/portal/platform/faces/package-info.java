@NullMarked
package portal.platform.faces;

import org.jspecify.annotations.NullMarked;
