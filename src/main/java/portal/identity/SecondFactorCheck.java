package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import portal.identity.factor.SecondFactors;
import portal.platform.access.Actor;

/** Has people sign in anew with both factors, and makes guessing codes as slow as guessing passwords. */
@ApplicationScoped
@Transactional(dontRollbackOn = {SignInThrottled.class, PasswordWrong.class, CodeWrong.class})
public class SecondFactorCheck {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 10;

    @Inject
    PasswordCheck passwords;

    @Inject
    SecondFactors factors;

    @Inject
    Throttle throttle;

    /** Of two times that somebody signs in anew at once, the second waits here until the first is over. */
    public void hold(Actor actor) {
        factors.hold(actor);
    }

    /**
     * Takes the code, which is worth nothing afterwards once this transaction has ended well.
     *
     * @throws PasswordWrong when the password is not theirs
     * @throws CodeWrong when the code is not theirs, or was used
     * @throws SignInThrottled after too many wrong ones
     */
    public void confirm(Actor actor, Confirmation again) {
        passwords.confirm(actor, again.password());
        guess(actor, () -> factors.take(actor, again.code()));
    }

    /** Takes the first code of a new device. */
    void confirmDevice(Actor actor, Confirmation again) {
        passwords.confirm(actor, again.password());
        guess(actor, () -> factors.confirm(actor, again.code()));
    }

    private void guess(Actor actor, BooleanSupplier code) {
        Limit limit = new Limit("code of " + actor.accountId(), MOST, WINDOW);
        Supplier<Optional<Actor>> right = () -> code.getAsBoolean() ? Optional.of(actor) : Optional.empty();
        if (throttle.guess(List.of(limit), right, SignInThrottled::new).isEmpty()) {
            throw new CodeWrong();
        }
    }
}
