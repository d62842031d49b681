@NullMarked
package portal.letter.factual;

import org.jspecify.annotations.NullMarked;
