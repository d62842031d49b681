/**
 * Seals the PDF of a letter: a PAdES signature of baseline B-B with the key of this portal, or B-T where a time-stamp service
 * is set. Knows no database; the time-stamp service is all it ever speaks to.
 */
@NullMarked
package portal.letter.seal;

import org.jspecify.annotations.NullMarked;
