package portal.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.Timeframe;
import portal.plan.timeframe.TimeframeReader;

/** An action to be put into a plan, as read from a file. */
public record NewAction(
        ActionText text,
        Timeframe timeframe,
        Set<Theme> themes,
        boolean businessAsUsual,
        @Nullable ActionStatus status,
        @Nullable OpenReason reason) {

    /** Without its number, which belongs to another action. */
    NewAction unnumbered() {
        ActionText unnumbered = text.copy().write(ActionField.REFERENCE, null);
        return new NewAction(unnumbered, timeframe, themes, businessAsUsual, status, reason);
    }

    /** Without its time, which is over. */
    NewAction undated() {
        Timeframe none = new TimeframeReader(PlanWindow.UNKNOWN).read("");
        return new NewAction(text, none, themes, businessAsUsual, status, reason);
    }

    /** What a field holds, as it would be typed. */
    public String written(ActionField field) {
        Theme theme = field.theme();
        if (theme != null) {
            return String.valueOf(themes.contains(theme));
        }
        String value =
                switch (field) {
                    case BAU -> String.valueOf(businessAsUsual);
                    case STATUS -> status == null ? null : status.name();
                    case REASON -> reason == null ? null : reason.name();
                    case TIMEFRAME -> timeframe.raw();
                    default -> text.written(field);
                };
        return value == null ? "" : value;
    }
}
