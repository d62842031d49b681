/**
 * Typesets a feedback letter: the words go into one XHTML template, which is the page on screen and, set on A4, the tagged
 * PDF that is issued. Knows no database and opens no connection.
 */
@NullMarked
package portal.letter.pdf;

import org.jspecify.annotations.NullMarked;
