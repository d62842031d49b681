package portal.plan;

import java.util.List;

/** Actions that stand under one title; the title is empty where there is none. */
public record ActionGroup(String title, List<ActionRow> rows) {

    public boolean isTitled() {
        return !title.isEmpty();
    }
}
