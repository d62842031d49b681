/** The pages on which letters are written and read, and the resources that save their sections and hand out the PDF. */
@NullMarked
package portal.letter.web;

import org.jspecify.annotations.NullMarked;
