package portal.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.Timeframe;

/** An action to be put into a plan, as read from a file. */
public record NewAction(
        ActionText text,
        Timeframe timeframe,
        Set<Theme> themes,
        boolean businessAsUsual,
        @Nullable ActionStatus status,
        @Nullable OpenReason reason) {}
