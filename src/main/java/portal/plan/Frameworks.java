package portal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The titles of all that actions can be linked to and that every institution knows, in the order of their frameworks. */
public final class Frameworks {

    private final Map<Part, String> titles;

    private Frameworks(Map<Part, String> titles) {
        this.titles = titles;
    }

    static Frameworks of(List<FrameworkItem> items) {
        Map<Part, String> titles = new LinkedHashMap<>();
        items.forEach(item -> titles.put(item.part(), item.title()));
        return new Frameworks(titles);
    }

    /** The items of one framework, in their order. */
    public List<Part> of(PartKind framework) {
        return titles.keySet().stream().filter(part -> part.kind() == framework).toList();
    }

    /** What an item is about; empty for what no framework has. */
    public String title(Part part) {
        return titles.getOrDefault(part, "");
    }
}
