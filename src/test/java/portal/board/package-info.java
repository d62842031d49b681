@NullMarked
package portal.board;

import org.jspecify.annotations.NullMarked;
