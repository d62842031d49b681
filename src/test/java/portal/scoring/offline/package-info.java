/** A review as a workbook: written, filled, read. */
@NullMarked
package portal.scoring.offline;

import org.jspecify.annotations.NullMarked;
