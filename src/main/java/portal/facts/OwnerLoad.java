package portal.facts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.plan.ActionRow;
import portal.plan.OwnerNames;

/** How the actions are spread over those who own them. An action of two owners counts for both. */
record OwnerLoad(List<Owner> owners, int base) {

    /** From here on one owner carries more than is wise. */
    private static final int HEAVY_PERCENT = 40;

    private static final int ENOUGH_TO_TELL = 5;

    /** Somebody named, and what he owns. */
    record Owner(String name, Set<ActionRow> rows) {}

    /** Who owns most comes first. */
    static OwnerLoad of(List<ActionRow> actions) {
        Map<String, Owner> owners = new LinkedHashMap<>();
        for (ActionRow row : actions) {
            for (String name : OwnerNames.of(row.owner())) {
                owners.computeIfAbsent(OwnerNames.key(name), key -> new Owner(name, new LinkedHashSet<>()))
                        .rows()
                        .add(row);
            }
        }
        List<Owner> byLoad = owners.values().stream()
                .sorted(Comparator.comparingInt((Owner owner) -> -owner.rows().size()))
                .toList();
        return new OwnerLoad(byLoad, actions.size());
    }

    boolean isConcentrated() {
        return base >= ENOUGH_TO_TELL && !owners.isEmpty() && top().rows().size() * 100 >= base * HEAVY_PERCENT;
    }

    Owner top() {
        return owners.get(0);
    }

    Share topShare() {
        return new Share(owners.isEmpty() ? 0 : top().rows().size(), base);
    }

    /** The actions that one of the three who own most has a part in. */
    Share topThreeShare() {
        Set<ActionRow> rows = new LinkedHashSet<>();
        owners.stream().limit(3).forEach(owner -> rows.addAll(owner.rows()));
        return new Share(rows.size(), base);
    }
}
