/** The data source. */
@NullMarked
package portal.platform.db;

import org.jspecify.annotations.NullMarked;
