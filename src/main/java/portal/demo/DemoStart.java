package portal.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.institution.InstitutionQueries;
import portal.platform.access.Actor;
import portal.platform.config.Settings;

/** Seeds the made-up round when the portal has started, beside its first requests. A database with institutions is left alone. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    Settings settings;

    @Inject
    InstitutionQueries institutions;

    @Inject
    DemoRound round;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService background;

    private volatile Future<?> seeding = CompletableFuture.completedFuture(null);

    void started(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (settings.demo() && institutions.names(Actor.PORTAL).isEmpty()) {
            seeding = background.submit(this::seed);
        }
    }

    /** Done once the round is there, or at once where none is wanted. */
    Future<?> seeding() {
        return seeding;
    }

    private void seed() {
        Instant begun = clock.instant();
        try {
            round.seed(begun);
            long seconds = Duration.between(begun, clock.instant()).toSeconds();
            LOG.info(() -> "The made-up round is ready after " + seconds + " s");
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The made-up round could not be seeded whole", e);
        }
    }
}
