package portal.plan.web;

import java.util.List;
import java.util.stream.Stream;
import portal.plan.ActionGroup;
import portal.plan.ActionRow;
import portal.plan.PlanDetail;
import portal.plan.PlanFilter;

/** The actions of a plan that its grid shows: those that the filter wants and the one that was worked on last. */
public final class PlanSheet {

    /** Actions that stand in one table, and the key of its title. */
    public record Part(String title, boolean usual, List<ActionGroup> groups) {}

    private final PlanDetail plan;
    private final PlanFilter filter;
    private final List<ActionRow> rows;
    private final List<Part> parts;

    PlanSheet(PlanDetail plan, PlanFilter filter, long at) {
        this.plan = plan;
        this.filter = filter;
        List<ActionRow> wanted = filter.of(plan);
        rows = plan.actions().stream()
                .filter(row -> row.id() == at || wanted.contains(row))
                .toList();
        parts = Stream.of(part("plan.title." + plan.kind(), false), part("plan.usual", true))
                .filter(part -> !part.groups().isEmpty())
                .toList();
    }

    /** The actions proper in their groups, and apart from them what is watched only; a part without actions is none. */
    public List<Part> getParts() {
        return parts;
    }

    /** Groups to go to at once, where there are several. */
    public List<ActionGroup> getTitled() {
        List<ActionGroup> titled = parts.stream()
                .flatMap(part -> part.groups().stream())
                .filter(ActionGroup::isTitled)
                .toList();
        return titled.size() < 2 ? List.of() : titled;
    }

    private Part part(String title, boolean usual) {
        List<ActionRow> own =
                rows.stream().filter(row -> row.businessAsUsual() == usual).toList();
        return new Part(title, usual, ActionGroup.of(own));
    }

    public boolean isFiltered() {
        return filter.isSet();
    }

    /** Places can only be told where all actions are shown. */
    public boolean isMovable() {
        return !filter.isSet();
    }

    public int getShown() {
        return rows.size();
    }

    public int getAll() {
        return plan.actions().size();
    }
}
