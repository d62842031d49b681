/**
 * Reads words and tables off the pages of a PDF. A PDF only says where letters and lines are drawn, so all else is concluded
 * from that: cells from the lines around them, columns from words under each other, paragraphs from lines that run full. Nothing
 * in the file is run, fetched or unpacked without measure.
 */
@NullMarked
package portal.platform.pdf.reading;

import org.jspecify.annotations.NullMarked;
