@NullMarked
package portal.letter;

import org.jspecify.annotations.NullMarked;
