package portal.publication;

import java.util.Set;

/**
 * What a page shows beside its texts.
 *
 * @param plans the submitted plans, by their numbers
 * @param names the people who may be named
 * @param version the version of the page over which this was chosen
 */
public record Choices(boolean letters, Set<Long> plans, Set<String> names, int version) {

    public Choices {
        plans = Set.copyOf(plans);
        names = Set.copyOf(names);
    }
}
