/** Plans as files: workbook and table to go on writing in and to bring back, document and PDF to read. */
@NullMarked
package portal.plan.exports;

import org.jspecify.annotations.NullMarked;
