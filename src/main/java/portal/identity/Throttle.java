package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import portal.platform.events.RuleBroken;

/**
 * Makes guessing slow. Each try is counted before it is looked at, so that many at the same time gain nothing; one that was
 * right, or one too many, is taken back, so that waiting always helps.
 */
@ApplicationScoped
class Throttle {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    AttemptRepository attempts;

    @Inject
    Clock clock;

    /**
     * Lets somebody guess within the limits.
     *
     * @param guess what was guessed; empty when it was wrong
     * @param refusal what is thrown when one of the limits is passed
     */
    <T> Optional<T> guess(List<Limit> limits, Supplier<Optional<T>> guess, Supplier<? extends RuleBroken> refusal) {
        List<Long> counted = count(limits);
        if (counted.isEmpty()) {
            throw refusal.get();
        }
        Optional<T> right = guess.get();
        if (right.isPresent()) {
            attempts.remove(counted);
            attempts.remove(attempts.before(clock.instant().minus(KEPT)));
        }
        return right;
    }

    /** Whether this may be done once more within the limits; every time counts. */
    boolean admits(List<Limit> limits) {
        return !count(limits).isEmpty();
    }

    /** The ids of the counted attempts; none when a limit is passed. */
    private List<Long> count(List<Limit> limits) {
        Instant now = clock.instant();
        List<Long> counted = attempts.add(limits, now);
        if (limits.stream().noneMatch(limit -> attempts.isPassed(limit, now))) {
            return counted;
        }
        attempts.remove(counted);
        return List.of();
    }
}
