package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;

/** What people do with their own account. */
@ApplicationScoped
@Transactional
public class OwnAccountService {

    @Inject
    AccountPolicy policy;

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordCheck check;

    @Inject
    Passwords passwords;

    @Inject
    Event<DomainEvent> events;

    /**
     * Replaces the password and ends every session.
     *
     * @throws PasswordWrong when the present one is not right
     */
    public void changePassword(Actor actor, String present, String chosen) {
        policy.mayChangePassword(actor).orRefuse();
        check.confirm(actor, present);
        Account account = accounts.find(actor.accountId()).orElseThrow(NotFound::new);
        passwords.check(chosen, account);
        account.choosePassword(passwords.hash(chosen));
        events.fire(new PasswordChosen(actor, account.id()));
    }
}
