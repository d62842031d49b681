package portal.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.platform.text.Share;

/**
 * How the actions proper of a plan are spread over those who own them, the most loaded first. An action of two owners counts
 * for both.
 *
 * @param base how many actions there are
 * @param unowned how many of them name nobody
 */
public record OwnerLoad(List<Owner> owners, int base, long unowned) {

    private static final int FEW = 3;

    /** From here on one owner carries more than is wise. */
    private static final int HEAVY_PERCENT = 40;

    private static final int ENOUGH_TO_TELL = 5;

    /**
     * Somebody named, and what he owns.
     *
     * @param first how many actions name him first, as the accountable one
     */
    public record Owner(String name, Set<ActionRow> rows, long first) {}

    public static OwnerLoad of(List<ActionRow> actions) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<ActionRow>> owned = new LinkedHashMap<>();
        for (ActionRow row : actions) {
            for (String name : row.owners()) {
                names.putIfAbsent(OwnerNames.key(name), name);
                owned.computeIfAbsent(OwnerNames.key(name), key -> new LinkedHashSet<>())
                        .add(row);
            }
        }
        List<Owner> owners = owned.entrySet().stream()
                .map(entry -> new Owner(
                        names.getOrDefault(entry.getKey(), ""),
                        entry.getValue(),
                        entry.getValue().stream()
                                .filter(row -> isFirst(entry.getKey(), row))
                                .count()))
                .sorted(Comparator.comparingInt((Owner owner) -> -owner.rows().size()))
                .toList();
        long unowned = actions.stream().filter(row -> row.owners().isEmpty()).count();
        return new OwnerLoad(owners, actions.size(), unowned);
    }

    private static boolean isFirst(String key, ActionRow row) {
        return OwnerNames.key(row.owners().get(0)).equals(key);
    }

    public Owner top() {
        return owners.get(0);
    }

    public boolean isConcentrated() {
        return base >= ENOUGH_TO_TELL && !owners.isEmpty() && top().rows().size() * 100 >= base * HEAVY_PERCENT;
    }

    public Share topShare() {
        return new Share(owners.isEmpty() ? 0 : top().rows().size(), base);
    }

    /** The actions that one of the three who own most has a part in. */
    public Share topThreeShare() {
        Set<ActionRow> rows = new LinkedHashSet<>();
        owners.stream().limit(FEW).forEach(owner -> rows.addAll(owner.rows()));
        return new Share(rows.size(), base);
    }

    public Share unownedShare() {
        return new Share(unowned, base);
    }
}
