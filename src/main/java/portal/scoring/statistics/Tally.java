package portal.scoring.statistics;

import java.util.Collection;
import java.util.stream.IntStream;

/** How many people gave each level to one thing, such as a submission under one criterion. Who was silent is not in it. */
final class Tally {

    private final int[] times;

    private Tally(int[] times) {
        this.times = times;
    }

    static Tally of(Collection<Integer> levels, int lowest, int highest) {
        int[] times = new int[highest - lowest + 1];
        levels.forEach(level -> times[level - lowest]++);
        return new Tally(times);
    }

    int raters() {
        return IntStream.of(times).sum();
    }

    /** Whether there is anything to compare. */
    boolean isPairable() {
        return raters() > 1;
    }

    /** How many pairs of people gave levels that are at most so far apart. */
    long pairsWithin(int distance) {
        long pairs = 0;
        for (int level = 0; level < times.length; level++) {
            pairs += (long) times[level] * (times[level] - 1) / 2;
            for (int other = level + 1; other <= Math.min(level + distance, times.length - 1); other++) {
                pairs += (long) times[level] * times[other];
            }
        }
        return pairs;
    }

    long pairs() {
        return pairsWithin(times.length);
    }

    /** The share of this thing in the coincidences of all levels with all levels, row after row. */
    double[] coincidences() {
        int width = times.length;
        double[] shares = new double[width * width];
        for (int cell = 0; cell < shares.length; cell++) {
            int level = cell / width;
            int other = cell % width;
            int pairs = times[level] * (level == other ? times[other] - 1 : times[other]);
            shares[cell] = (double) pairs / (raters() - 1);
        }
        return shares;
    }
}
