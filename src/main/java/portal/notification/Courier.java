package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.platform.mail.MailMessage;
import portal.platform.mail.MailServer;

/** Carries one message to the mail server. Whatever goes wrong with it stays with it: the next one is carried all the same. */
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    @Inject
    Outbox outbox;

    @Inject
    MailServer server;

    void deliver(long id) {
        try {
            outbox.take(id).ifPresent(message -> carry(id, message));
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, e, () -> "mail " + id + " is left for later; another node may have taken it");
        }
    }

    private void carry(long id, MailMessage message) {
        try {
            server.send(message);
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.INFO, () -> "mail " + id + " was not taken: " + e.getMessage());
            outbox.failed(id, String.valueOf(e.getMessage()));
            return;
        }
        outbox.sent(id);
    }
}
