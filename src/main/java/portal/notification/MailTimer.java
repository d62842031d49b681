package portal.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.platform.mail.MailSettings;

/** Empties the outbox every two seconds. Each node does; a message belongs to the one that took it first. */
@ApplicationScoped
class MailTimer {

    private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());
    private static final int PAUSE_SECONDS = 2;
    private static final int AT_ONCE = 200;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Outbox outbox;

    @Inject
    Courier courier;

    @Inject
    MailSettings settings;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (settings.sendsMail()) {
            timer.scheduleWithFixedDelay(this::sendDue, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** A failure here must not end the timer. */
    private void sendDue() {
        try {
            outbox.due(AT_ONCE).forEach(courier::deliver);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the outbox could not be read; it is tried again", e);
        }
    }
}
