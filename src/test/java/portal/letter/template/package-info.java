@NullMarked
package portal.letter.template;

import org.jspecify.annotations.NullMarked;
