package portal.identity;

import jakarta.security.enterprise.credential.Credential;
import java.io.Serializable;

/**
 * What a session remembers, so small that any node can carry on with it: whose it is, and in which epoch of the account.
 * Handed to the container once the password was found right.
 */
public record SignedIn(long accountId, int sessionEpoch) implements Serializable, Credential {}
