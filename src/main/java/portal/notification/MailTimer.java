package portal.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.platform.config.Settings;
import portal.platform.mail.MailServer;

/** Empties the outbox every two seconds. Each node does; a message belongs to the one that took it first. */
@ApplicationScoped
class MailTimer {

    private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());
    private static final int PAUSE_SECONDS = 2;
    private static final int AT_ONCE = 20;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Outbox outbox;

    @Inject
    MailServer server;

    @Inject
    Settings settings;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (settings.sendsMail()) {
            timer.scheduleWithFixedDelay(this::sendDue, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** A failure here must not end the timer. */
    private void sendDue() {
        try {
            outbox.due(AT_ONCE).forEach(this::send);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the outbox could not be read; it is tried again", e);
        }
    }

    private void send(long id) {
        outbox.take(id).ifPresent(message -> {
            try {
                server.send(message);
                outbox.sent(id);
            } catch (MessagingException e) {
                LOG.log(Level.INFO, () -> "mail " + id + " was not taken: " + e.getMessage());
                outbox.failed(id, String.valueOf(e.getMessage()));
            }
        });
    }
}
