package portal.identity;

import jakarta.security.enterprise.credential.Credential;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What a session remembers, so small that any node can carry on with it: whose it is, in which epoch of the account, and
 * since when. Handed to the container once the password was found right. However busy, it ends after half a day.
 */
public record SignedIn(long accountId, int sessionEpoch, Instant since) implements Serializable, Credential {

    private static final Duration LONGEST = Duration.ofHours(12);

    boolean isOver(Instant now) {
        return !now.isBefore(until());
    }

    Instant until() {
        return since.plus(LONGEST);
    }
}
