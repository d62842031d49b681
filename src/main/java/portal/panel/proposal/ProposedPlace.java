package portal.panel.proposal;

import java.util.Set;
import portal.plan.Theme;

/**
 * A reviewer proposed for a submission, with what speaks for him.
 *
 * @param knows what he knows of that the plan is most about
 * @param otherRegion whether he is from another region than the institution
 * @param load how many submissions he would have if all of the proposal came true
 */
public record ProposedPlace(
        long submissionId,
        long reviewerId,
        boolean leading,
        Set<Theme> knows,
        boolean otherRegion,
        Kind kind,
        int load,
        int capacity) {

    public ProposedPlace {
        knows = Set.copyOf(knows);
    }
}
