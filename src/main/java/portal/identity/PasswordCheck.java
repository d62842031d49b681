package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portal.platform.access.Actor;

/**
 * Checks passwords, and makes guessing slow. From one address ten wrong ones for an account, or fifty in all, cost a quarter
 * of an hour. Strangers elsewhere can lock a person out only together: an account as a whole bears a hundred in an hour, and
 * a new password begins a new count. Who is signed in and asked again has a count of their own.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = {SignInThrottled.class, PasswordWrong.class})
public class PasswordCheck {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration LONG_WINDOW = Duration.ofHours(1);
    private static final int MOST_PER_PERSON = 10;
    private static final int MOST_PER_ADDRESS = 50;
    private static final int MOST_PER_ACCOUNT = 100;

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /**
     * Opens a session for the person whose e-mail address and password these are.
     *
     * @param address where the request comes from, if that is known
     * @throws SignInThrottled after too many wrong ones
     */
    public Optional<SignedIn> signIn(String email, String password, Optional<String> address) {
        Optional<Account> account = accounts.byEmail(email);
        return throttle.guess(limits(account, email, address), () -> matching(account, password), SignInThrottled::new)
                .map(known -> new SignedIn(known.id(), known.sessionEpoch(), clock.instant()));
    }

    static List<Limit> limits(Optional<Account> account, String email, Optional<String> address) {
        String whose =
                account.map(known -> known.id() + "." + known.sessionEpoch()).orElseGet(() -> Account.canonical(email));
        List<Limit> limits = new ArrayList<>();
        limits.add(new Limit("password of " + whose + " from " + address.orElse("somewhere"), MOST_PER_PERSON, WINDOW));
        limits.add(new Limit("password of " + whose, MOST_PER_ACCOUNT, LONG_WINDOW));
        address.ifPresent(known -> limits.add(new Limit("passwords from " + known, MOST_PER_ADDRESS, WINDOW)));
        return limits;
    }

    /**
     * Asks somebody who is signed in for the password again, before an act that counts.
     *
     * @throws PasswordWrong when it is not theirs
     * @throws SignInThrottled after too many wrong ones
     */
    public void confirm(Actor actor, String password) {
        Optional<Account> own = accounts.find(actor.accountId());
        Limit limit = new Limit("confirmation by " + actor.accountId(), MOST_PER_PERSON, WINDOW);
        if (throttle.guess(List.of(limit), () -> matching(own, password), SignInThrottled::new)
                .isEmpty()) {
            throw new PasswordWrong();
        }
    }

    private Optional<Account> matching(Optional<Account> account, String password) {
        return passwords.matches(password, account.orElse(null)) ? account : Optional.empty();
    }
}
