package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.logging.Logger;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.config.Settings;

/** A new portal has no accounts. It makes one for its administrator and prints the one-time link to the log. */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    AccountRepository accounts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Transactional
    void invite(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (settings.demo()) {
            return;
        }
        if (accounts.isEmpty()) {
            Account first = Account.invite(
                    "administrator@example.org",
                    "First administrator",
                    Set.of(new Grant(Role.ADMINISTRATOR, null), new Grant(Role.SECRETARIAT, null)),
                    clock.instant());
            String token = accounts.addToken(accounts.add(first), TokenPurpose.INVITATION, clock.instant());
            LOG.info(() -> "First start. Choose the administrator's password (sign in as " + first.email() + ") at "
                    + settings.url() + "/identity/new-password.xhtml?token=" + token);
        }
    }
}
