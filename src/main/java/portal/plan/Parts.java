package portal.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the cells of an action name, taken apart.
 *
 * @param owners the roles and bodies that own it, the accountable one first
 * @param links what it is linked to besides the pillars
 */
public record Parts(List<String> owners, Set<Theme> themes, List<Part> links) {

    public static final Parts NONE = of(List.of());

    /** @param all in their order */
    static Parts of(List<Part> all) {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        named(all, PartKind.PILLAR).forEach(code -> Theme.ofCode(code).ifPresent(themes::add));
        return new Parts(
                named(all, PartKind.OWNER).toList(),
                themes,
                all.stream()
                        .filter(part -> part.kind() != PartKind.OWNER && part.kind() != PartKind.PILLAR)
                        .toList());
    }

    /** Takes cells apart as they stand, without the lists of an institution. */
    public static Parts asWritten(String owner, String links, Set<Theme> themes) {
        return read(owner, links, themes, PlanLists.NONE);
    }

    /** Takes cells apart; the pillars that are ticked are no words. */
    static Parts read(String owner, String links, Set<Theme> themes, PlanLists lists) {
        return new Parts(
                OwnerNames.of(owner, lists::explains),
                themes,
                LinkReading.of(links, lists).others());
    }

    /** All of them in the order in which they are kept. */
    List<Part> all() {
        return Stream.of(
                        owners.stream().map(name -> new Part(PartKind.OWNER, name)),
                        themes.stream().sorted().map(Part::of),
                        links.stream())
                .flatMap(parts -> parts)
                .toList();
    }

    Parts ownedBy(List<String> names) {
        return new Parts(names, themes, links);
    }

    Parts under(Set<Theme> pillars) {
        return new Parts(owners, pillars, links);
    }

    Parts linkedTo(List<Part> items) {
        return new Parts(owners, themes, items);
    }

    private static Stream<String> named(List<Part> all, PartKind kind) {
        return all.stream().filter(part -> part.kind() == kind).map(Part::name);
    }
}
