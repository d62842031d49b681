package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import portal.identity.PersonName;
import portal.platform.config.Settings;
import portal.platform.faces.Texts;

/** Puts messages into the outbox, in words from the bundle or in somebody's own. */
@ApplicationScoped
class Post {

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    /**
     * Mails one person.
     *
     * @param key of {@code mail.<key>.subject} and {@code mail.<key>.body}; parameter 0 is the name, 1 the link
     * @param path of the page that the message leads to
     */
    void send(PersonName to, String key, String path, Object... others) {
        List<Object> parameters = new ArrayList<>(List.of(to.name(), settings.url() + path));
        parameters.addAll(List.of(others));
        Object[] all = parameters.toArray();
        deliver(
                to,
                Texts.of("mail." + key + ".subject", all),
                Texts.of("mail." + key + ".body", all) + "\n\n" + Texts.of("mail.signature", settings.url()));
    }

    /** Mails one person in words that are as they are to arrive. */
    void deliver(PersonName to, String subject, String body) {
        outbox.add(to.name(), to.email(), subject, body);
    }
}
