package portal.identity;

import java.util.List;
import portal.platform.access.Grant;

/** One person with the roles they hold. */
public record AccountDetail(long id, String name, String email, AccountState state, List<Grant> grants) {}
