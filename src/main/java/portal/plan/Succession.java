package portal.plan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the actions of the previous plan go on in the new one, seen from both. */
public final class Succession {

    private final PlansOfSubmission plans;
    private final Map<Long, ActionRow> next;
    private final Map<Long, List<ActionRow>> leadingTo;

    private Succession(PlansOfSubmission plans) {
        this.plans = plans;
        next = plans.next().actions().stream().collect(Collectors.toMap(ActionRow::id, Function.identity()));
        leadingTo = new HashMap<>(plans.previous().actions().stream()
                .filter(row -> successor(row) != null)
                .collect(Collectors.groupingBy(row -> successorId(row))));
    }

    public static Succession of(PlansOfSubmission plans) {
        return new Succession(plans);
    }

    public PlanDetail previous() {
        return plans.previous();
    }

    public PlanDetail next() {
        return plans.next();
    }

    /** The action of the new plan that goes on from this one; one that was removed there is none. */
    public @Nullable ActionRow successor(ActionRow previous) {
        return next.get(successorId(previous));
    }

    /** The earlier actions from which one of the new plan goes on. */
    public List<ActionRow> predecessors(ActionRow row) {
        return leadingTo.getOrDefault(row.id(), List.of());
    }

    /** Whether anything is said at all of how the previous plan goes on. */
    public boolean isTold() {
        return plans.previous().actions().stream().anyMatch(row -> row.trajectory() != null);
    }

    /** How many actions of the previous plan go each way. */
    public Map<Trajectory, Long> totals() {
        Map<Trajectory, Long> totals = new EnumMap<>(Trajectory.class);
        for (ActionRow row : plans.previous().activeActions()) {
            Trajectory trajectory = row.trajectory();
            if (trajectory != null) {
                totals.merge(trajectory, 1L, Long::sum);
            }
        }
        return totals;
    }

    /** How many actions of the previous plan are not decided yet. */
    public long undecided() {
        return plans.previous().activeActions().stream()
                .filter(row -> row.trajectory() == null)
                .count();
    }

    /** How many actions of the new plan no earlier one leads to. */
    public long fresh() {
        return plans.next().activeActions().stream()
                .filter(row -> predecessors(row).isEmpty())
                .count();
    }

    private static long successorId(ActionRow row) {
        Long id = row.successorId();
        return id == null ? 0 : id;
    }
}
