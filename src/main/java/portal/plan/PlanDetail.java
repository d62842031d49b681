package portal.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;

/** A plan with its actions in their order, without those that were removed, and the lists beside them. */
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
        List<ActionRow> actions,
        PlanLists lists) {

    /** Without the lists beside it. */
    public PlanDetail(
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
        this(id, roundId, institutionId, kind, window, ragKey, frozenAt, touchedAt, version, actions, PlanLists.NONE);
    }

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
        return ActionGroup.of(activeActions());
    }

    /** What was embedded and is watched only. */
    public List<ActionRow> usualActions() {
        return actions.stream().filter(ActionRow::businessAsUsual).toList();
    }

    /** The actions whose dates hang on how the plan counts its quarters and years, which nobody has said yet. */
    public List<ActionRow> waitingForYears() {
        return actions.stream().filter(row -> row.waitsForYears(window)).toList();
    }

    /** The same plan with only the actions that the filter wants. */
    public PlanDetail only(PlanFilter filter) {
        return new PlanDetail(
                id, roundId, institutionId, kind, window, ragKey, frozenAt, touchedAt, version, filter.of(this), lists);
    }

    /** Whether there is no action at all. */
    public boolean isBare() {
        return actions.isEmpty();
    }
}
