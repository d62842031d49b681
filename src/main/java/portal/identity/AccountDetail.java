package portal.identity;

import java.util.List;
import portal.platform.access.Grant;

/**
 * One person with the roles they hold.
 *
 * @param correctable whether the reader may put name and address right
 */
public record AccountDetail(
        long id, String name, String email, AccountState state, List<Grant> grants, boolean correctable) {}
