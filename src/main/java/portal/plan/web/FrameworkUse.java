package portal.plan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import portal.plan.EntryKind;
import portal.plan.Frameworks;
import portal.plan.ListEntry;
import portal.plan.Part;
import portal.plan.PartKind;
import portal.plan.PlanDetail;

/** How many actions proper of a plan are linked to each item of a framework. */
public record FrameworkUse(PartKind kind, List<Item> items) {

    /**
     * One item.
     *
     * @param about what it is about, empty where nobody has said it
     * @param query by what an address asks for its actions
     */
    public record Item(String name, String about, String query, long count) {}

    private static final List<PartKind> SHOWN = List.of(PartKind.TALENT, PartKind.N8, PartKind.VALUE, PartKind.OTHER);

    /** A framework that no action is linked to is not told; of one that is used, what is left out is told too. */
    static List<FrameworkUse> of(PlanDetail plan, Frameworks frameworks) {
        List<Part> links = plan.activeActions().stream()
                .flatMap(row -> row.parts().links().stream())
                .toList();
        return SHOWN.stream()
                .filter(kind -> links.stream().anyMatch(part -> part.kind() == kind))
                .map(kind -> new FrameworkUse(
                        kind,
                        items(kind, plan, frameworks, links)
                                .map(part -> new Item(
                                        PlanNames.name(part),
                                        about(part, plan, frameworks),
                                        URLEncoder.encode(part.path(), StandardCharsets.UTF_8),
                                        links.stream().filter(part::equals).count()))
                                .toList()))
                .toList();
    }

    private static Stream<Part> items(PartKind kind, PlanDetail plan, Frameworks frameworks, Collection<Part> links) {
        return switch (kind) {
            case VALUE -> plan.lists().of(EntryKind.VALUE).stream().map(entry -> new Part(kind, entry.name()));
            case OTHER -> links.stream()
                    .filter(part -> part.kind() == kind)
                    .distinct()
                    .sorted(PlanNames.IN_ORDER);
            default -> frameworks.of(kind).stream();
        };
    }

    private static String about(Part part, PlanDetail plan, Frameworks frameworks) {
        return part.kind() != PartKind.VALUE
                ? frameworks.title(part)
                : plan.lists().of(EntryKind.VALUE).stream()
                        .filter(entry -> entry.name().equals(part.name()))
                        .map(ListEntry::meaning)
                        .findFirst()
                        .orElse("");
    }
}
