package portal.panel.interest;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.plan.Theme;

/** An offer to review in the secretariat's list. */
public record InterestRow(
        long id,
        String name,
        String job,
        String institution,
        String region,
        boolean technician,
        @Nullable String codes,
        Instant toldAt) {

    public Set<Theme> themes() {
        return Theme.parse(codes);
    }
}
