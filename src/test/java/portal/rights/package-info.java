/** Who may open what, as one table, tried over HTTP. */
@NullMarked
package portal.rights;

import org.jspecify.annotations.NullMarked;
