package portal.identity;

import java.io.Serializable;

/** What a session remembers, so small that any node can carry on with it: whose it is, and in which epoch of the account. */
record SignedIn(long accountId, int sessionEpoch) implements Serializable {}
