package portal.panel;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.plan.Theme;

/**
 * A reviewer in the secretariat's list.
 *
 * @param load how many submissions of panels at work or being chosen he has
 */
public record ReviewerRow(
        long id,
        String name,
        @Nullable String home,
        String region,
        boolean technician,
        Set<Theme> themes,
        int load,
        int capacity,
        @Nullable LocalDate awayUntil,
        Training training) {}
