/**
 * People and how they sign in: accounts made by invitation, the roles they were granted, one-time links and passwords.
 *
 * <p>An account is invited, becomes active when its person chooses a password, and may be disabled, which ends its sessions
 * at the next request.
 */
@Feature(name = "identity")
@NullMarked
package portal.identity;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
