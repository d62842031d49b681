@NullMarked
package portal.identity;

import org.jspecify.annotations.NullMarked;
