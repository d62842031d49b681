@NullMarked
package portal.letter.pdf;

import org.jspecify.annotations.NullMarked;
