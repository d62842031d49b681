/** A letter's page as a text document: the same words in the same order, in styles that say what they are. */
@NullMarked
package portal.letter.word;

import org.jspecify.annotations.NullMarked;
