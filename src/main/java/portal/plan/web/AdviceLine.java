package portal.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.PlansOfSubmission;
import portal.plan.advice.Advice;

/** A point of advice as it is shown, with the action that answers it. */
public record AdviceLine(Advice point, @Nullable ActionRow action) {

    static List<AdviceLine> of(PlansOfSubmission plans) {
        return plans.advice().points().stream()
                .map(point -> new AdviceLine(point, actionOf(point, plans)))
                .toList();
    }

    private static @Nullable ActionRow actionOf(Advice point, PlansOfSubmission plans) {
        Long id = point.actionId();
        return plans.next().actions().stream()
                .filter(row -> id != null && row.id() == id)
                .findFirst()
                .orElse(null);
    }

    /** Where the action is on the page that shows the plan; on that page itself without an address. */
    public String actionHref(String page) {
        return page + "#action-" + point.actionId();
    }

    /** Whether the action in a list of choices is the one that answers. */
    public boolean isAnsweredBy(ActionRow row) {
        return action != null && action.id() == row.id();
    }
}
