package portal.platform.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A role that a person holds, at an institution where the role is of one; for a reviewer this is the home institution. */
public record Grant(Role role, @Nullable Long institutionId) implements Serializable {}
