/** What happened, and which rule was broken, as types that every feature shares. */
@NullMarked
package portal.platform.events;

import org.jspecify.annotations.NullMarked;
