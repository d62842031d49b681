/** Asking the portal without a browser, as somebody who is signed in. */
@NullMarked
package portal.support.calling;

import org.jspecify.annotations.NullMarked;
