/** Pages about rounds. */
@NullMarked
package portal.round.web;

import org.jspecify.annotations.NullMarked;
