/** Signing in and out, choosing a password, and the people of the portal. */
@NullMarked
package portal.identity.web;

import org.jspecify.annotations.NullMarked;
