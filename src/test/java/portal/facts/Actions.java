package portal.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.Parts;
import portal.plan.PlanDetail;
import portal.plan.PlanKind;
import portal.plan.PlansOfSubmission;
import portal.plan.Theme;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.TimeframeKind;

/** Builds single made-up actions, whole unless a test takes something away. */
final class Actions {

    static final PlanWindow WINDOW = new PlanWindow(LocalDate.of(2026, 9, 1), 36);

    private final String action;
    private String reference = "";
    private String measure = "40 technicians a year, currently 12";
    private String owner = "Forge manager";
    private @Nullable TimeframeKind kind = TimeframeKind.MONTH;
    private @Nullable LocalDate end = LocalDate.of(2027, 3, 31);
    private Set<Theme> themes = EnumSet.allOf(Theme.class);
    private @Nullable ActionStatus status;
    private String account = "";

    private Actions(String action) {
        this.action = action;
    }

    static Actions action(String action) {
        return new Actions(action);
    }

    Actions called(String name) {
        reference = name;
        return this;
    }

    Actions measuredBy(String words) {
        measure = words;
        return this;
    }

    Actions ownedBy(String names) {
        owner = names;
        return this;
    }

    Actions due(TimeframeKind notation, @Nullable LocalDate on) {
        kind = notation;
        end = on;
        return this;
    }

    Actions under(Theme... linked) {
        themes = Set.of(linked);
        return this;
    }

    Actions became(ActionStatus given, String said) {
        status = given;
        account = said;
        return this;
    }

    /** The new plan with these actions, after an empty one. */
    static PlansOfSubmission next(Actions... actions) {
        return new PlansOfSubmission(plan(PlanKind.PREVIOUS), plan(PlanKind.NEW, actions));
    }

    /** The previous plan with this action, before the new one. */
    static PlansOfSubmission before(Actions previous, Actions... next) {
        return new PlansOfSubmission(plan(PlanKind.PREVIOUS, previous), plan(PlanKind.NEW, next));
    }

    private static PlanDetail plan(PlanKind kind, Actions... actions) {
        List<ActionRow> rows = IntStream.range(0, actions.length)
                .mapToObj(i -> actions[i].row(i + 1))
                .toList();
        return new PlanDetail(kind.ordinal() + 1, 2, 3, kind, WINDOW, "", null, null, 0, rows);
    }

    private ActionRow row(int position) {
        return new ActionRow(
                position,
                position,
                reference.isEmpty() ? "F" + position : reference,
                "",
                action,
                "",
                measure,
                "as written",
                kind,
                null,
                end,
                owner,
                "",
                Parts.asWritten(owner, "", themes),
                false,
                "",
                status,
                null,
                account,
                "",
                null,
                null,
                0);
    }
}
