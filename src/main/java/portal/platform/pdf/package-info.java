/**
 * Sets XHTML as a tagged PDF (PDF/UA-1 and PDF/A-2a) with embedded typefaces. Knows no database and opens no connection.
 */
@NullMarked
package portal.platform.pdf;

import org.jspecify.annotations.NullMarked;
