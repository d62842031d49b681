package portal.plan;

import java.util.ArrayList;
import java.util.List;

/** Actions that stand under one title; the title is empty where there is none. */
public record ActionGroup(String title, List<ActionRow> rows) {

    /** Neighbours under one title, in order. */
    public static List<ActionGroup> of(List<ActionRow> rows) {
        List<ActionGroup> groups = new ArrayList<>();
        for (ActionRow row : rows) {
            ActionGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !last.title().equals(row.groupTitle())) {
                last = new ActionGroup(row.groupTitle(), new ArrayList<>());
                groups.add(last);
            }
            last.rows().add(row);
        }
        return groups;
    }

    public boolean isTitled() {
        return !title.isEmpty();
    }
}
