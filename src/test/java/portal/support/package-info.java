/** What tests stand on: the running portal, its people, its mail. */
@NullMarked
package portal.support;

import org.jspecify.annotations.NullMarked;
