@NullMarked
package portal.publication;

import org.jspecify.annotations.NullMarked;
