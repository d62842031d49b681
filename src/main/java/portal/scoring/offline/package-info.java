/**
 * A review as a workbook: downloaded, filled without the portal, uploaded, looked at and taken over. What was changed in the file
 * only is proposed; what was changed in both is asked.
 */
@NullMarked
package portal.scoring.offline;

import org.jspecify.annotations.NullMarked;
