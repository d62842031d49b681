package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;
import portal.platform.config.Settings;

/** Messages hold one-time links, so the outbox is shown only in the made-up round, and there only to the secretariat. */
@ApplicationScoped
public class MailPolicy {

    @Inject
    Settings settings;

    public Decision mayReadOutbox(Actor actor) {
        return Decision.when(settings.demo() && actor.holds(Role.SECRETARIAT), "notification.refused.outbox");
    }
}
