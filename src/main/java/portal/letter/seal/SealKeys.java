package portal.letter.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import portal.platform.config.Settings;

/**
 * Knows the key that seals letters: the one that is set up or, where none is, and for the made-up round, a test key that
 * lives as long as this server. A key that is set up and cannot be used is never replaced by another.
 */
@ApplicationScoped
public class SealKeys {

    private static final Logger LOG = Logger.getLogger(SealKeys.class.getName());

    @Inject
    SealSettings seal;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private @Nullable SealKey known;

    /** Tells at each start which key it is, so that a wrong one is not found out by the second signature. */
    void tell(@Observes @Initialized(ApplicationScoped.class) Object started) {
        try {
            SealKey key = current();
            LOG.info(() -> "letters are sealed by " + key.owner() + ", until " + key.until());
        } catch (SealKeyUnusable e) {
            LOG.log(
                    Level.SEVERE,
                    () -> "no letter can be issued, because the seal key cannot be used: " + List.of(e.parameters()));
        }
    }

    /** @throws SealKeyUnusable when one is set up that cannot be used */
    public synchronized SealKey current() {
        SealKey key = known;
        if (key == null) {
            key = seal.namesKey() && !settings.demo() ? KeyReading.of(seal) : TestKey.make(clock.instant());
            known = key;
        }
        return key;
    }
}
