package portal.scoring.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How well the panels of a round agree on one criterion, from every submission to which two people or more gave a level.
 *
 * @param alpha Krippendorff's alpha for ordered levels; null where everybody gave the same level
 * @param interval where alpha would lie in 95 of 100 such rounds
 * @param pairs how many pairs of levels were compared
 * @param same how many of these are equal
 * @param close how many are at most one level apart
 */
public record Agreement(@Nullable Double alpha, @Nullable Interval interval, long pairs, long same, long close) {

    /** With fewer submissions than this, chance has the word: nothing is shown. */
    public static final int FEWEST_SUBMISSIONS = 10;

    private static final double GOOD = 0.8;
    private static final double TENTATIVE = 0.667;

    /** How alpha is read by convention. */
    public enum Reading {
        GOOD,
        TENTATIVE,
        LOW,
        NO_VARIATION
    }

    static Optional<Agreement> of(List<Tally> compared) {
        if (compared.size() < FEWEST_SUBMISSIONS) {
            return Optional.empty();
        }
        Alpha alpha = Alpha.of(compared, Difference.ORDINAL);
        OptionalDouble value = alpha.value();
        return Optional.of(new Agreement(
                value.isPresent() ? value.getAsDouble() : null,
                alpha.interval().orElse(null),
                compared.stream().mapToLong(Tally::pairs).sum(),
                compared.stream().mapToLong(tally -> tally.pairsWithin(0)).sum(),
                compared.stream().mapToLong(tally -> tally.pairsWithin(1)).sum()));
    }

    public Reading reading() {
        if (alpha == null) {
            return Reading.NO_VARIATION;
        }
        if (alpha >= GOOD) {
            return Reading.GOOD;
        }
        return alpha >= TENTATIVE ? Reading.TENTATIVE : Reading.LOW;
    }
}
