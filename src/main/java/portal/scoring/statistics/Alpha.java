package portal.scoring.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Krippendorff's alpha: 1 where people agree wholly, 0 where they agree no better than by chance. It takes any number of
 * people, missing values and scales of every kind. As defined in Klaus Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, University of Pennsylvania 2011, https://repository.upenn.edu/asc_papers/43.
 */
final class Alpha {

    /** Drawn anew with the same seed each time, so that the same scores always show the same interval. */
    private static final long SEED = 20111;

    private static final int DRAWS = 1000;
    private static final double[] BOUNDS = {0.025, 0.975};

    private final double[][] shares;
    private final Difference difference;

    private Alpha(double[][] shares, Difference difference) {
        this.shares = shares;
        this.difference = difference;
    }

    static Alpha of(List<Tally> tallies, Difference difference) {
        double[][] shares = tallies.stream()
                .filter(Tally::isPairable)
                .map(Tally::coincidences)
                .toArray(double[][]::new);
        return new Alpha(shares, difference);
    }

    /** Empty where everybody gave the same level to everything: without variation there is nothing to agree on. */
    OptionalDouble value() {
        return of(IntUnaryOperator.identity());
    }

    /** By drawing as many things as there are, with replacement, again and again. */
    Optional<Interval> interval() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = IntStream.range(0, DRAWS)
                .mapToObj(draw -> of(index -> random.nextInt(shares.length)))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        if (drawn.length == 0) {
            return Optional.empty();
        }
        double[] bounds = Quantile.withDefaults().evaluate(drawn, BOUNDS);
        return Optional.of(new Interval(bounds[0], bounds[1]));
    }

    private OptionalDouble of(IntUnaryOperator chosen) {
        if (shares.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sum = new double[shares[0].length];
        for (int index = 0; index < shares.length; index++) {
            double[] share = shares[chosen.applyAsInt(index)];
            for (int cell = 0; cell < sum.length; cell++) {
                sum[cell] += share[cell];
            }
        }
        return ofCoincidences(sum);
    }

    private OptionalDouble ofCoincidences(double[] coincidences) {
        int width = (int) Math.round(Math.sqrt(coincidences.length));
        double[] times = new double[width];
        for (int cell = 0; cell < coincidences.length; cell++) {
            times[cell / width] += coincidences[cell];
        }
        double observed = 0;
        double expected = 0;
        for (int lower = 0; lower < width; lower++) {
            for (int higher = lower + 1; higher < width; higher++) {
                double apart = difference.squared(lower, higher, times);
                observed += coincidences[lower * width + higher] * apart;
                expected += times[lower] * times[higher] * apart;
            }
        }
        return expected == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (Arrays.stream(times).sum() - 1) * observed / expected);
    }
}
