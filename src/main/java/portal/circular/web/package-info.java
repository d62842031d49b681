/** The pages on which circulars are written, looked at and sent. */
@NullMarked
package portal.circular.web;

import org.jspecify.annotations.NullMarked;
