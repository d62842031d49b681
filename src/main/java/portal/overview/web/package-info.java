/** The home page, the page of a round and its export. */
@NullMarked
package portal.overview.web;

import org.jspecify.annotations.NullMarked;
