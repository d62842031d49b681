package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import portal.platform.events.DomainEvent;

/** Choosing a password through a one-time link. Who holds the link needs no other right. */
@ApplicationScoped
@Transactional
public class PasswordLinks {

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Mails a link where there is such an account; the caller cannot tell whether there is. */
    public void request(String email) {
        accounts.byEmail(email)
                .filter(account -> account.state() == AccountState.ACTIVE)
                .ifPresent(account -> {
                    String token = accounts.addToken(account, TokenPurpose.RESET, clock.instant());
                    events.fire(new PasswordResetRequested(
                            account.actor(), account.id(), account.name(), account.email(), token));
                });
    }

    /** The name of the person whose link this is, as long as it can be used. */
    public Optional<String> nameBehind(String token) {
        return usable(token).flatMap(link -> accounts.find(link.accountId())).map(Account::name);
    }

    /**
     * Sets the password and uses the link up.
     *
     * @return the e-mail address to sign in with
     * @throws LinkNotUsable when it was used, replaced or has expired
     */
    public String choose(String token, String password) {
        AccountToken link = usable(token).orElseThrow(LinkNotUsable::new);
        Account account = accounts.find(link.accountId())
                .filter(each -> each.state() != AccountState.DISABLED)
                .orElseThrow(LinkNotUsable::new);
        passwords.check(password, account);
        account.choosePassword(passwords.hash(password));
        link.use(clock.instant());
        events.fire(new PasswordChosen(account.actor(), account.id()));
        return account.email();
    }

    private Optional<AccountToken> usable(String token) {
        return accounts.token(token).filter(link -> link.isUsable(clock.instant()));
    }
}
