package portal.platform.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody, or the same person in another tab, has saved a newer version. The answer carries it, so that nothing is lost. */
public class StaleValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Current current;

    /** What is stored now. */
    public record Current(String value, int version, @Nullable String by, @Nullable Instant at) {}

    public StaleValue(String value, int version, @Nullable String by, @Nullable Instant at) {
        super("stale value");
        current = new Current(value, version, by, at);
    }

    public Current current() {
        return current;
    }
}
