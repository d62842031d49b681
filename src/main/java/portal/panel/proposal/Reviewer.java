package portal.panel.proposal;

import java.util.Set;
import portal.plan.Theme;

/**
 * Somebody who could be asked.
 *
 * @param experienced whether he has been on a panel that came to its end
 * @param trained whether his training holds
 * @param away whether he cannot be asked at the moment
 * @param load how many submissions of the round he has
 * @param capacity how many he takes
 */
public record Reviewer(
        long id,
        String region,
        boolean technician,
        boolean experienced,
        Set<Theme> themes,
        boolean trained,
        boolean away,
        int load,
        int capacity) {

    public Reviewer {
        themes = Set.copyOf(themes);
    }

    Reviewer having(int now) {
        return new Reviewer(id, region, technician, experienced, themes, trained, away, now, capacity);
    }

    Kind kind() {
        return Kind.of(technician, experienced);
    }

    int room() {
        return Math.max(0, capacity - load);
    }

    /** Whether he could be asked for any submission at all. */
    boolean isReady() {
        return trained && !away && room() > 0;
    }

    boolean mayReview(Wanted wanted) {
        return isReady() && !wanted.barred().contains(id);
    }
}
