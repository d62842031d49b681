package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portal.platform.events.DomainEvent;

/** Choosing a password through a one-time link. Who holds the link needs no other right. */
@ApplicationScoped
@Transactional
public class PasswordLinks {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_PER_ACCOUNT = 3;
    private static final int MOST_PER_ADDRESS = 20;

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * Mails a link where there is such an account and not too many were asked for; the caller cannot tell.
     *
     * @param address where the request comes from, if that is known
     */
    public void request(String email, Optional<String> address) {
        Optional<Account> account = accounts.byEmail(email).filter(Account::maySignIn);
        String whose = account.map(known -> Long.toString(known.id())).orElseGet(() -> Account.canonical(email));
        if (throttle.admits(limits(whose, address))) {
            account.ifPresent(this::send);
        }
    }

    private static List<Limit> limits(String whose, Optional<String> address) {
        List<Limit> limits = new ArrayList<>();
        limits.add(new Limit("link for " + whose, MOST_PER_ACCOUNT, WINDOW));
        address.ifPresent(known -> limits.add(new Limit("links from " + known, MOST_PER_ADDRESS, WINDOW)));
        return limits;
    }

    private void send(Account account) {
        String token = accounts.addToken(account, TokenPurpose.RESET, clock.instant());
        events.fire(new PasswordResetRequested(account.actor(), account.id(), account.name(), account.email(), token));
    }

    /** The name of the person whose link this is, as long as it can be used. */
    public Optional<String> nameBehind(String token) {
        return behind(token).map(Account::name);
    }

    /**
     * Sets the password, which ends this link and every other one.
     *
     * @return the e-mail address to sign in with
     * @throws LinkNotUsable when it was used, replaced or has expired
     */
    public String choose(String token, String password) {
        Account account = behind(token).orElseThrow(LinkNotUsable::new);
        passwords.check(password, account);
        account.choosePassword(passwords.hash(password));
        events.fire(new PasswordChosen(account.actor(), account.id()));
        return account.email();
    }

    private Optional<Account> behind(String token) {
        return accounts.token(token).flatMap(link -> accounts.find(link.accountId())
                .filter(account -> link.isUsable(account, clock.instant())));
    }
}
