/** How records are kept: types of columns and the count of statements. */
@NullMarked
package portal.platform.jpa;

import org.jspecify.annotations.NullMarked;
