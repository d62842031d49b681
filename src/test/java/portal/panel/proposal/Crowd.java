package portal.panel.proposal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import portal.plan.Theme;

/** Made-up submissions and reviewers, the same for the same seed. */
public final class Crowd {

    private static final List<String> REGIONS = List.of("North", "South", "East", "West", "Wales", "Scotland");

    private final SplittableRandom random;

    public Crowd(long seed) {
        random = new SplittableRandom(seed);
    }

    public List<Reviewer> reviewers(int count, int capacity) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> new Reviewer(
                        id,
                        region(),
                        random.nextBoolean(),
                        random.nextInt(3) > 0,
                        themes(),
                        random.nextInt(10) > 0,
                        random.nextInt(20) == 0,
                        random.nextInt(2),
                        1 + random.nextInt(2 * capacity - 1)))
                .toList();
    }

    /** @param barred of how many reviewers each is barred from a submission */
    public List<Wanted> submissions(int count, int reviewers, int barred) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> new Wanted(
                        id,
                        region(),
                        themes(),
                        3,
                        true,
                        Stream.generate(() -> 1L + random.nextInt(reviewers))
                                .limit(barred)
                                .collect(Collectors.toSet()),
                        Map.of()))
                .toList();
    }

    private String region() {
        return REGIONS.get(random.nextInt(REGIONS.size()));
    }

    private Set<Theme> themes() {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        for (int draw = 0; draw < 2; draw++) {
            themes.add(Theme.values()[random.nextInt(Theme.values().length)]);
        }
        return themes;
    }
}
