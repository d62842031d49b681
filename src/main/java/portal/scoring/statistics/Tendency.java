package portal.scoring.statistics;

import java.util.Optional;
import org.apache.commons.statistics.descriptive.Mean;

/**
 * How one reviewer's levels stand to those of the others on the same submissions. It tells who may want a second look or
 * another hour of training, and ranks nobody.
 *
 * @param difference his level less the mean of the others', on average: below 0 he is the more severe
 * @param spread how much his levels vary within a submission, as a standard deviation, on average; near 0 he may have
 *     judged the whole and not its parts
 */
public record Tendency(double difference, double spread) {

    /** With fewer levels than this to compare, nothing is shown: that is less than two whole reviews. */
    public static final int FEWEST_LEVELS = 20;

    static Optional<Tendency> of(long reviewerId, GivenLevels given) {
        double[] differences = given.differences(reviewerId);
        return differences.length < FEWEST_LEVELS
                ? Optional.empty()
                : Optional.of(new Tendency(Mean.of(differences).getAsDouble(), given.spread(reviewerId)));
    }
}
