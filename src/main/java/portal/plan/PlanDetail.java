package portal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;

/** A plan with its actions in their order, without those that were removed. */
public record PlanDetail(
        long id,
        long roundId,
        long institutionId,
        PlanKind kind,
        PlanWindow window,
        String ragKey,
        @Nullable Instant frozenAt,
        @Nullable Instant touchedAt,
        int version,
        List<ActionRow> actions) {

    public boolean isFrozen() {
        return frozenAt != null;
    }

    public boolean isPrevious() {
        return kind == PlanKind.PREVIOUS;
    }

    /** How many actions have each status, for those that have one; business as usual is not counted. */
    public Map<ActionStatus, Long> statusTotals() {
        Map<ActionStatus, Long> totals = new TreeMap<>();
        actions.stream().filter(row -> !row.businessAsUsual()).forEach(row -> {
            ActionStatus status = row.status();
            if (status != null) {
                totals.merge(status, 1L, Long::sum);
            }
        });
        return totals;
    }

    /** The actions proper: without business as usual. */
    public List<ActionRow> activeActions() {
        return actions.stream().filter(row -> !row.businessAsUsual()).toList();
    }

    /** The actions proper in their groups, in order. */
    public List<ActionGroup> groups() {
        List<ActionGroup> groups = new ArrayList<>();
        for (ActionRow row : activeActions()) {
            ActionGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !last.title().equals(row.groupTitle())) {
                last = new ActionGroup(row.groupTitle(), new ArrayList<>());
                groups.add(last);
            }
            last.rows().add(row);
        }
        return groups;
    }

    /** What was embedded and is watched only. */
    public List<ActionRow> usualActions() {
        return actions.stream().filter(ActionRow::businessAsUsual).toList();
    }

    /** Whether there is no action at all. */
    public boolean isBare() {
        return actions.isEmpty();
    }
}
