package portal.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one clock, injected as {@link Clock}. It tells UTC. The seeding of the made-up round and tests may let a piece of
 * work happen at another instant; nobody else sees that instant.
 */
@ApplicationScoped
public class PortalClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> PRETENDED = new ThreadLocal<>();

    /** Does the work as if it were the given instant, on this thread only. */
    public static <T> T pretending(Instant instant, Supplier<T> work) {
        Instant before = PRETENDED.get();
        PRETENDED.set(instant);
        try {
            return work.get();
        } finally {
            PRETENDED.set(before);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        Instant pretended = PRETENDED.get();
        return pretended == null ? Instant.now() : pretended;
    }
}
