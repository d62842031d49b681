package portal.plan.advice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter advises, in its order.
 *
 * @param roundId the round it belongs to; nothing where it is from before the portal
 */
public record AdviceLetter(long institutionId, @Nullable Long roundId, Instant givenAt, List<Point> points) {

    public AdviceLetter {
        points = List.copyOf(points);
    }

    /** A point under its heading, which may be empty. */
    public record Point(String heading, String words) {}
}
