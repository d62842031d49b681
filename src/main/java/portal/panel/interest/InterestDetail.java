package portal.panel.interest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An offer to review as the secretariat reads it before it answers.
 *
 * @param institutionId where the register has an institution of this name; null where it has none
 * @param known whether there is an account with the address
 * @param keptUntil when it is deleted
 */
public record InterestDetail(
        long id,
        Expression said,
        InterestState state,
        Instant toldAt,
        Instant keptUntil,
        @Nullable Long institutionId,
        boolean known) {

    public boolean isOpen() {
        return state == InterestState.OPEN;
    }
}
