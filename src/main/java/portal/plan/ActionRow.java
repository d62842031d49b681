package portal.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.TimeframeKind;

/** One action as lists and pages show it. Texts are empty, never null, where nothing was written. */
public record ActionRow(
        long id,
        int position,
        String reference,
        String groupTitle,
        String action,
        String method,
        String successMeasure,
        String timeframe,
        @Nullable TimeframeKind timeframeKind,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String owner,
        String links,
        Set<Theme> themes,
        boolean businessAsUsual,
        String rag,
        @Nullable ActionStatus status,
        @Nullable OpenReason reason,
        String account,
        int version) {

    public boolean isDated() {
        return startsOn != null || endsOn != null;
    }
}
