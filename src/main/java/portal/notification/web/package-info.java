/** The outbox on screen, for whoever walks through the made-up round. */
@NullMarked
package portal.notification.web;

import org.jspecify.annotations.NullMarked;
