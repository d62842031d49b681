package portal.plan;

import java.util.Collections;
import java.util.List;

/** The order of the actions of a plan. */
final class PlanOrder {

    private PlanOrder() {}

    static void putBehind(List<PlanAction> live, PlanAction original, PlanAction copy) {
        live.remove(copy);
        live.add(live.indexOf(original) + 1, copy);
        number(live);
    }

    /** With the one before it, or after it, in the table where it is shown; at its end it stays. */
    static void swap(List<PlanAction> live, PlanAction action, boolean up) {
        List<PlanAction> shown = live.stream()
                .filter(other -> other.isUsual() == action.isUsual())
                .toList();
        int from = shown.indexOf(action);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < shown.size()) {
            Collections.swap(live, live.indexOf(action), live.indexOf(shown.get(to)));
            number(live);
        }
    }

    private static void number(List<PlanAction> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).moveTo(i + 1);
        }
    }
}
