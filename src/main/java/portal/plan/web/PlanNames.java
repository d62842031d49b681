package portal.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.FrameworkQueries;
import portal.plan.Frameworks;
import portal.plan.Part;
import portal.plan.PlanDetail;
import portal.plan.PlanLists;
import portal.platform.faces.Texts;

/** Says in words what the cells of actions name: owners and links. */
@Named
@RequestScoped
public class PlanNames {

    static final Comparator<Part> IN_ORDER = Comparator.comparing(Part::kind)
            .thenComparingInt(
                    part -> part.isCoded() ? Integer.parseInt(part.name().replaceAll("\\D", "")) : 0)
            .thenComparing(Part::name, String.CASE_INSENSITIVE_ORDER);

    @Inject
    FrameworkQueries queries;

    private @Nullable Frameworks read;

    /** An item by the code that people know it by, everything else by its words. */
    public static String name(Part part) {
        return part.isCoded() ? Texts.of("plan.part." + part.kind(), part.name()) : part.name();
    }

    /** The items that an action is linked to besides the pillars, each on a line with what it is about. */
    public String links(ActionRow row) {
        return row.parts().links().stream().map(this::titled).collect(Collectors.joining("\n"));
    }

    private String titled(Part part) {
        String title = frameworks().title(part);
        return title.isEmpty() ? name(part) : Texts.of("plan.part.titled", name(part), title);
    }

    /** The owners one by one, where there are several or the glossary knows one; else nothing. */
    public String owners(PlanLists lists, ActionRow row) {
        return owners(row.owners(), lists);
    }

    static String owners(List<String> names, PlanLists lists) {
        if (names.size() < 2 && names.stream().noneMatch(lists::explains)) {
            return "";
        }
        List<String> said = new ArrayList<>();
        for (String name : names) {
            String explained =
                    lists.explains(name) ? Texts.of("plan.owner.explained", name, lists.meaning(name)) : name;
            said.add(said.isEmpty() ? Texts.of("plan.owner.accountable", explained) : explained);
        }
        return said.stream().collect(Collectors.joining("; "));
    }

    /** How many actions are linked to each item of the frameworks that the plan uses. */
    public List<FrameworkUse> frameworks(PlanDetail plan) {
        return FrameworkUse.of(plan, frameworks());
    }

    private Frameworks frameworks() {
        Frameworks known = read == null ? queries.all() : read;
        read = known;
        return known;
    }
}
