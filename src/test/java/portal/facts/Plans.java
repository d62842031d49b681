package portal.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.Parts;
import portal.plan.PlanDetail;
import portal.plan.PlanKind;
import portal.plan.Theme;
import portal.plan.timeframe.PlanWindow;

/** Builds plans of made-up actions. */
final class Plans {

    private final List<ActionRow> rows = new ArrayList<>();

    private Plans() {}

    static Plans aPlan() {
        return new Plans();
    }

    Plans with(int howMany, @Nullable ActionStatus status, Theme... themes) {
        for (int i = 0; i < howMany; i++) {
            rows.add(row(status, Set.of(themes), "Lead", "80% of staff", false));
        }
        return this;
    }

    Plans withBare(int howMany) {
        for (int i = 0; i < howMany; i++) {
            rows.add(row(null, Set.of(), " ", "", false));
        }
        return this;
    }

    Plans withBusinessAsUsual(int howMany) {
        for (int i = 0; i < howMany; i++) {
            rows.add(row(ActionStatus.COMPLETE, Set.of(Theme.VISIBILITY), "Lead", "", true));
        }
        return this;
    }

    PlanDetail previous() {
        return plan(PlanKind.PREVIOUS, PlanWindow.UNKNOWN);
    }

    PlanDetail next() {
        return plan(PlanKind.NEW, new PlanWindow(LocalDate.of(2026, 9, 1), 36));
    }

    private PlanDetail plan(PlanKind kind, PlanWindow window) {
        return new PlanDetail(1, 2, 3, kind, window, "", null, null, 0, List.copyOf(rows));
    }

    private ActionRow row(
            @Nullable ActionStatus status, Set<Theme> themes, String owner, String measure, boolean businessAsUsual) {
        int position = rows.size() + 1;
        LocalDate end = owner.isBlank() ? null : LocalDate.of(2027, 3, 31);
        return new ActionRow(
                position,
                position,
                "A" + position,
                "",
                "Do it",
                "",
                measure,
                "",
                null,
                null,
                end,
                owner,
                "",
                Parts.asWritten(owner, "", themes),
                businessAsUsual,
                "",
                status,
                null,
                "It went well",
                "",
                null,
                null,
                0);
    }
}
