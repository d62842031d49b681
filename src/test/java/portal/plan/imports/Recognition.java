package portal.plan.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts how much of files was understood: right without a question, asked about, or wrong without a word. */
final class Recognition {

    /** What is looked at. */
    enum What {
        TABLES,
        COLUMNS,
        ROWS,
        CELLS,
        TIMEFRAMES,
        OWNERS,
        LINKS,
        STATUSES
    }

    private final Map<What, int[]> counts = new EnumMap<>(What.class);
    private final List<String> silent = new ArrayList<>();

    /** @param expected with a question mark before it where asking is right */
    void judge(What what, String where, String expected, String actual, boolean asked) {
        boolean askingIsRight = expected.startsWith("?");
        boolean same = actual.equals(askingIsRight ? expected.substring(1) : expected);
        int[] count = counts.computeIfAbsent(what, unused -> new int[3]);
        if (asked) {
            count[1]++;
        } else if (same && !askingIsRight) {
            count[0]++;
        } else {
            count[2]++;
            silent.add("%s of %s: expected «%s», read «%s»".formatted(what, where, expected, actual));
        }
    }

    List<String> silent() {
        return silent;
    }

    double shareRight(What what) {
        int[] count = counts.getOrDefault(what, new int[3]);
        return (double) count[0] / (count[0] + count[1] + count[2]);
    }

    List<String> lines() {
        return counts.entrySet().stream()
                .map(entry -> "| %s | %d | %d | %d | %.1f %% |"
                        .formatted(
                                entry.getKey().name().toLowerCase(java.util.Locale.ROOT),
                                entry.getValue()[0],
                                entry.getValue()[2],
                                entry.getValue()[1],
                                100 * shareRight(entry.getKey())))
                .toList();
    }
}
