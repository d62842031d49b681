package portal.panel.proposal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What makes a place worse. The numbers only matter beside one another: nothing outweighs a place that stays free. */
final class Weights {

    static final int FREE_PLACE = 100_000;

    /** Somebody of a kind that the panel has already. */
    private static final int SAME_KIND = 8;

    /** For each theme of the plan's focus that a reviewer does not know best. */
    private static final int THEME_UNKNOWN = 2;

    private static final int SAME_REGION = 3;

    /** A whole workload; shared out so that everybody is about equally busy, measured by what he takes. */
    private static final int WORKLOAD = 24;

    private Weights() {}

    static int of(Wanted wanted, Reviewer reviewer) {
        long unknown = wanted.focus().stream()
                .filter(theme -> !reviewer.themes().contains(theme))
                .count();
        boolean sameRegion = reviewer.region().equals(wanted.region());
        return (int) unknown * THEME_UNKNOWN + (sameRegion ? SAME_REGION : 0);
    }

    /** Of the next one of a kind on a panel that has so many of it. */
    static int another(int alreadyOfKind) {
        return alreadyOfKind * SAME_KIND;
    }

    /** Of one more submission for a reviewer who would then have so many before it. */
    static int load(Reviewer reviewer, int before) {
        return WORKLOAD * before / reviewer.capacity();
    }

    /**
     * The most suitable of each kind. Among equals every submission has another order, so that not all of them look to the
     * same few.
     */
    static Map<Kind, List<Reviewer>> best(Wanted wanted, List<Reviewer> reviewers, int ofEachKind) {
        Map<Kind, List<Reviewer>> best = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Stream<Reviewer> suitable =
                    reviewers.stream().filter(reviewer -> reviewer.kind() == kind && reviewer.mayReview(wanted));
            best.put(
                    kind,
                    suitable.map(reviewer -> new Ranked(reviewer, of(wanted, reviewer), shuffle(wanted, reviewer)))
                            .sorted(Comparator.comparingInt(Ranked::weight).thenComparingLong(Ranked::order))
                            .limit(ofEachKind)
                            .map(Ranked::reviewer)
                            .toList());
        }
        return best;
    }

    private record Ranked(Reviewer reviewer, int weight, long order) {}

    /** Well mixed, and the same each time. */
    private static long shuffle(Wanted wanted, Reviewer reviewer) {
        long mixed = (wanted.submissionId() * 0x9E3779B97F4A7C15L) ^ (reviewer.id() * 0xBF58476D1CE4E5B9L);
        return (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
    }
}
