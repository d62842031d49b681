/** Seals that hold, and what shows when somebody touches what they hold. */
@NullMarked
package portal.letter.seal;

import org.jspecify.annotations.NullMarked;
