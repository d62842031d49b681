@NullMarked
package portal.platform.db;

import org.jspecify.annotations.NullMarked;
