package portal.identity;

import org.jspecify.annotations.Nullable;
import portal.platform.access.Role;

/** One line of who is behind a session: the person, with one of the roles held. */
public record GrantRow(String name, String email, @Nullable Role role, @Nullable Long institutionId) {}
