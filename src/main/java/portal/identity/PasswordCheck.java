package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;

/** Checks passwords, and makes guessing slow: after ten wrong ones for an account or fifty from an address, a quarter of an hour passes. */
@ApplicationScoped
@Transactional(dontRollbackOn = {SignInThrottled.class, PasswordWrong.class})
public class PasswordCheck {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_PER_ACCOUNT = 10;
    private static final int MOST_PER_ADDRESS = 50;

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /**
     * Opens a session for the person whose e-mail address and password these are.
     *
     * @throws SignInThrottled after too many wrong ones
     */
    public Optional<SignedIn> signIn(String email, String password, String address) {
        return account(email, password, address).map(account -> new SignedIn(account.id(), account.sessionEpoch()));
    }

    /**
     * Asks somebody who is signed in for the password again, before an act that counts.
     *
     * @throws PasswordWrong when it is not theirs
     * @throws SignInThrottled after too many wrong ones
     */
    public void confirm(Actor actor, String password) {
        boolean own = account(actor.email(), password, null)
                .filter(account -> account.id() == actor.accountId())
                .isPresent();
        if (!own) {
            throw new PasswordWrong();
        }
    }

    private Optional<Account> account(String email, String password, @Nullable String address) {
        String byAccount = "account " + Account.canonical(email);
        String byAddress = "address " + address;
        refuseGuessing(byAccount, MOST_PER_ACCOUNT);
        refuseGuessing(byAddress, MOST_PER_ADDRESS);
        Optional<Account> account = accounts.byEmail(email);
        Instant now = clock.instant();
        if (passwords.matches(password, account.orElse(null))) {
            accounts.forgetFailures(byAccount, now.minus(WINDOW));
            return account;
        }
        accounts.addFailure(byAccount, now);
        accounts.addFailure(byAddress, now);
        return Optional.empty();
    }

    private void refuseGuessing(String source, int most) {
        if (accounts.failuresSince(source, clock.instant().minus(WINDOW)) >= most) {
            throw new SignInThrottled();
        }
    }
}
