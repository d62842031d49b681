package portal.panel;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.plan.Theme;

/**
 * What a reviewer says of himself, so that panels can be well mixed.
 *
 * @param region empty where it is that of his institution
 * @param themes what he knows best
 * @param capacity how many submissions he takes in a round
 * @param awayUntil the day from which he can be asked again; null where he can be asked now
 */
public record Profile(
        boolean technician, String region, Set<Theme> themes, int capacity, @Nullable LocalDate awayUntil) {

    /** What fits into the one or two days that reviewers are asked for. */
    public static final int USUAL_CAPACITY = 4;

    private static final int MOST = 20;

    /** Of somebody who has not said anything yet. */
    static final Profile UNSAID = new Profile(false, "", Set.of(), USUAL_CAPACITY, null);

    public Profile {
        themes = Set.copyOf(themes);
        if (capacity < 0 || capacity > MOST) {
            throw new CapacityNotPossible();
        }
    }

    boolean isAway(LocalDate today) {
        return awayUntil != null && awayUntil.isAfter(today);
    }
}
