package portal.identity;

import java.time.Instant;

/** One person in the list of people. */
public record AccountRow(long id, String name, String email, AccountState state, Instant createdAt) {}
