package portal.plan;

import java.util.List;
import java.util.Set;

/** What the cells of one action name, kept in rows of its own: a cell is taken apart whenever it is written. */
final class ActionParts {

    private final PlanAction action;
    private final List<ActionPart> rows;

    ActionParts(PlanAction action, List<ActionPart> rows) {
        this.action = action;
        this.rows = rows;
    }

    Set<Theme> themes() {
        return parts().themes();
    }

    void tick(Theme theme, boolean linked) {
        Parts parts = parts();
        if (linked) {
            parts.themes().add(theme);
        } else {
            parts.themes().remove(theme);
        }
        keep(parts);
    }

    void own(String owner, PlanLists lists) {
        keep(parts().ownedBy(OwnerNames.of(owner, lists::explains)));
    }

    /** A pillar that the words name for the first time is ticked with them. */
    void link(String before, String links, PlanLists lists) {
        Parts parts = parts();
        LinkReading reading = LinkReading.of(links, lists);
        Set<Theme> known = LinkReading.of(before, lists).pillars();
        reading.pillars().stream().filter(pillar -> !known.contains(pillar)).forEach(parts.themes()::add);
        keep(parts.linkedTo(reading.others()));
    }

    /** In place, row by row, so that those that stay are not written. */
    void keep(Parts parts) {
        List<Part> all = parts.all();
        for (int place = 1; place <= all.size(); place++) {
            Part part = all.get(place - 1);
            if (place > rows.size()) {
                rows.add(new ActionPart(action, place, part));
            } else {
                rows.get(place - 1).write(place, part);
            }
        }
        while (rows.size() > all.size()) {
            rows.remove(rows.size() - 1);
        }
    }

    private Parts parts() {
        return Parts.of(rows.stream().map(ActionPart::part).toList());
    }
}
