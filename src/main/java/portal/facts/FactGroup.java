package portal.facts;

import java.util.List;

/** Facts about one thing, in the order in which they are read. */
public record FactGroup(String name, List<Fact> facts) {

    /** Key of the group's heading. */
    public String labelKey() {
        return "facts.group." + name;
    }
}
