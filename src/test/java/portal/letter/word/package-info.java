@NullMarked
package portal.letter.word;

import org.jspecify.annotations.NullMarked;
