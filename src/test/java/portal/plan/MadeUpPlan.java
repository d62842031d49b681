package portal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.Timeframe;
import portal.plan.timeframe.TimeframeReader;

/** A new plan with the actions that a test gives it; those whose words begin with "As usual" are business as usual. */
public final class MadeUpPlan {

    private static final PlanWindow WINDOW = new PlanWindow(LocalDate.of(2026, 9, 1), 36);

    private final List<ActionRow> rows = new ArrayList<>();
    private final PlanWindow window;
    private String group = "";

    private MadeUpPlan(PlanWindow window) {
        this.window = window;
    }

    /** Of three years from September 2026. */
    public static MadeUpPlan dated() {
        return new MadeUpPlan(WINDOW);
    }

    public static MadeUpPlan undated() {
        return new MadeUpPlan(PlanWindow.UNKNOWN);
    }

    /** What the actions that follow stand under. */
    public MadeUpPlan group(String title) {
        group = title;
        return this;
    }

    public MadeUpPlan action(String words, String owner, String timeframe, String measure, Theme... themes) {
        int place = rows.size() + 1;
        Timeframe read = new TimeframeReader(window).read(timeframe);
        rows.add(new ActionRow(
                place,
                place,
                "A" + place,
                group,
                words,
                "",
                measure,
                timeframe,
                read.kind(),
                read.start(),
                read.end(),
                owner,
                "",
                Parts.asWritten(owner, "", Set.of(themes)),
                words.startsWith("As usual"),
                "",
                null,
                null,
                "",
                "",
                null,
                null,
                0));
        return this;
    }

    public PlanDetail detail() {
        return new PlanDetail(1, 2, 3, PlanKind.NEW, window, "", null, null, 0, List.copyOf(rows));
    }
}
