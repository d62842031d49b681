/** What resources share: saving with a version precondition, and problem responses. */
@NullMarked
package portal.platform.rest;

import org.jspecify.annotations.NullMarked;
