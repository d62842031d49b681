package portal.panel.interest;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.platform.access.Actor;

/** Deletes twice a day what was said in offers to review that have been kept long enough. */
@ApplicationScoped
class InterestTimer {

    private static final Logger LOG = Logger.getLogger(InterestTimer.class.getName());

    private static final int PAUSE_HOURS = 12;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    InterestService interests;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        timer.scheduleWithFixedDelay(this::forget, 1, PAUSE_HOURS, TimeUnit.HOURS);
    }

    /** A failure here must not end the timer. */
    private void forget() {
        try {
            interests.forget(Actor.PORTAL);
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "offers to review are deleted later; another node may have done so", e);
        }
    }
}
