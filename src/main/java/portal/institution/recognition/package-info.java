/**
 * Recognition: a plaque, an Impact Award or another sign that an institution's work was noticed. It is a record of its own beside the
 * rounds and never an outcome of one: what a round ends with is a letter.
 */
@NullMarked
package portal.institution.recognition;

import org.jspecify.annotations.NullMarked;
