/** The public pages and their files, and the pages on which an institution works on its own. */
@NullMarked
package portal.publication.web;

import org.jspecify.annotations.NullMarked;
