@NullMarked
package portal.overview;

import org.jspecify.annotations.NullMarked;
