package portal.panel.proposal;

import java.util.Map;
import java.util.Set;
import portal.plan.Theme;

/**
 * A submission whose panel is not complete.
 *
 * @param region that of the institution, from outside of which somebody should come
 * @param focus the themes that its plan is most about
 * @param places how many people are missing
 * @param leaderless whether one of them has to lead
 * @param barred who cannot be asked: he belongs or belonged to the institution, is in conflict, or was asked before
 * @param present how many of each kind are on the panel already
 */
public record Wanted(
        long submissionId,
        String region,
        Set<Theme> focus,
        int places,
        boolean leaderless,
        Set<Long> barred,
        Map<Kind, Integer> present) {

    public Wanted {
        focus = Set.copyOf(focus);
        barred = Set.copyOf(barred);
        present = Map.copyOf(present);
    }
}
