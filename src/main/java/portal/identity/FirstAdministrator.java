package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.config.Settings;

/**
 * A portal whose administrator cannot sign in is of no use. As long as none can, each start makes the person of the setting
 * {@code portal.administrator} one and writes a fresh one-time link to the log.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final List<Role> ROLES = List.of(Role.ADMINISTRATOR, Role.SECRETARIAT);

    @Inject
    AccountRepository accounts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Transactional
    void invite(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (settings.demo() || accounts.haveAdministrator()) {
            return;
        }
        Account first = accounts.byEmail(settings.administrator()).orElseGet(this::add);
        ROLES.forEach(role -> first.grant(new Grant(role, null), clock.instant()));
        first.enable();
        String way = way(first);
        LOG.info(() -> "The administrator of this portal signs in as " + first.email() + ". " + way);
    }

    private Account add() {
        return accounts.add(Account.invite(settings.administrator(), "First administrator", Set.of(), clock.instant()));
    }

    private String way(Account first) {
        if (first.maySignIn()) {
            return "The password is the one chosen before.";
        }
        first.inviteAgain();
        return "Choose the password at " + settings.url() + "/identity/new-password.xhtml?token="
                + accounts.addToken(first, TokenPurpose.INVITATION, clock.instant());
    }
}
