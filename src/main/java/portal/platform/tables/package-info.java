/** Workbooks as the portal hands them out. */
@NullMarked
package portal.platform.tables;

import org.jspecify.annotations.NullMarked;
