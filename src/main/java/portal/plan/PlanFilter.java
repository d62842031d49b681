package portal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which actions of a plan somebody wants to see.
 *
 * @param link what the actions are linked to besides the pillars, empty for all
 * @param owner one of the owners, empty for all
 * @param year a year of the plan counted from 1, 0 for all
 */
public record PlanFilter(@Nullable Theme pillar, String link, String owner, int year, @Nullable ActionDoubt doubt) {

    public static final PlanFilter NONE = new PlanFilter(null, "", "", 0, null);

    public boolean isSet() {
        return !equals(NONE);
    }

    /** The actions of the plan that are wanted, in their order. */
    public List<ActionRow> of(PlanDetail plan) {
        return plan.actions().stream().filter(row -> wants(plan, row)).toList();
    }

    private boolean wants(PlanDetail plan, ActionRow row) {
        return (pillar == null || row.themes().contains(pillar))
                && (link.isEmpty()
                        || row.parts().links().stream()
                                .anyMatch(part -> part.path().equals(link)))
                && (owner.isEmpty() || row.isOwnedBy(owner))
                && (year == 0
                        || plan.window()
                                .yearsBetween(row.startsOn(), row.endsOn())
                                .contains(year))
                && (doubt == null || doubt.isAbout(plan, row));
    }
}
