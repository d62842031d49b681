package portal.letter;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.letter.factual.FactualCheckRepository;
import portal.platform.access.Actor;

/** Lets letters go on whose institutions have not answered in time. Each node looks; the letter's lock lets one do it. */
@ApplicationScoped
class FactualCheckTimer {

    private static final Logger LOG = Logger.getLogger(FactualCheckTimer.class.getName());
    private static final int PAUSE_MINUTES = 30;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    FactualCheckRepository checks;

    @Inject
    FactualCheckService service;

    @Inject
    LetterDay day;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        timer.scheduleWithFixedDelay(this::look, 1, PAUSE_MINUTES, TimeUnit.MINUTES);
    }

    /** A failure here must neither end the timer nor keep other letters. */
    void look() {
        attempt(() ->
                checks.overdue(day.today()).forEach(letter -> attempt(() -> service.lapse(Actor.PORTAL, letter))));
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "a factual check is left for later; another node may have ended it", e);
        }
    }
}
