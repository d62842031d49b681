/** The pages on which the board finds, reads, signs and returns letters. */
@NullMarked
package portal.board.web;

import org.jspecify.annotations.NullMarked;
