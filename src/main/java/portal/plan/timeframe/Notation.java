package portal.plan.timeframe;

import org.jspecify.annotations.Nullable;

/** One notation of timeframes: reads the ones it knows and leaves the others to the next. */
interface Notation {

    /** @param text what was written, trimmed, in small letters, without brackets around it all */
    @Nullable
    Timeframe read(String raw, String text, PlanWindow window);
}
