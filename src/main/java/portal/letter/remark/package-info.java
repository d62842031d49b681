/**
 * Remarks of the board. Whoever reads a letter in sign-off can say something about words in it, or about the letter as a whole,
 * without giving it back. The secretariat reads what was said where it writes, and settles it. The institution never sees a remark.
 */
@NullMarked
package portal.letter.remark;

import org.jspecify.annotations.NullMarked;
