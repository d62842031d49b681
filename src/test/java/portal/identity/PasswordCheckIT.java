package portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;
import portal.platform.time.PortalClock;
import portal.support.inside.InsidePortal;

/** Guessing passwords is slow, and slow for nobody else. */
@InsidePortal
class PasswordCheckIT {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final String PASSWORD = MadeUpPeople.PASSWORD;
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Inject
    MadeUpPeople people;

    @Inject
    PasswordCheck check;

    @Inject
    PasswordLinks links;

    @Inject
    Throttle throttle;

    @Inject
    AttemptRepository attempts;

    @Inject
    AccountRepository accounts;

    @Resource
    ManagedExecutorService threads;

    private Actor person;
    private Optional<String> here;

    @BeforeEach
    void somebodySomewhere() {
        person = people.active();
        here = address();
    }

    @Test
    void ten_wrong_passwords_cost_a_quarter_of_an_hour() {
        guess(10, here);
        assertThatThrownBy(() -> signIn(PASSWORD, here, NOW)).isInstanceOf(SignInThrottled.class);
        assertThat(signIn(PASSWORD, here, NOW.plus(Duration.ofMinutes(15)))).isPresent();
    }

    @Test
    void a_stranger_locks_nobody_out() {
        guess(10, address());
        assertThat(signIn(PASSWORD, here, NOW)).isPresent();
    }

    @Test
    void right_passwords_never_count() {
        guess(9, here);
        for (int time = 0; time < 2; time++) {
            assertThat(signIn(PASSWORD, here, NOW)).isPresent();
        }
    }

    @Test
    void who_is_signed_in_has_a_count_of_their_own() {
        guess(10, Optional.empty());
        confirm(PASSWORD);
        Limit own = new Limit("confirmation by " + person.accountId(), 10, Duration.ofHours(1));
        already(9, List.of(own));
        assertThatThrownBy(() -> confirm("wrong")).isInstanceOf(PasswordWrong.class);
        assertThatThrownBy(() -> confirm(PASSWORD)).isInstanceOf(SignInThrottled.class);
        assertThat(signIn(PASSWORD, here, NOW)).isPresent();
    }

    @Test
    void a_new_password_begins_a_new_count() {
        guess(10, here);
        String link = at(NOW, () -> people.linkAskedFor(person));
        at(NOW, () -> links.choose(link, "walnut-harbour-ninety-four"));
        assertThat(signIn("walnut-harbour-ninety-four", here, NOW)).isPresent();
    }

    @Test
    void an_endless_address_is_simply_wrong() {
        String endless = "a".repeat(5000) + "@example.org";
        assertThat(at(NOW, () -> check.signIn(endless, PASSWORD, here))).isEmpty();
    }

    @Test
    void fifty_wrong_passwords_close_an_address() {
        already(50, List.of(new Limit("passwords from " + here.orElseThrow(), 50, Duration.ofHours(1))));
        assertThatThrownBy(() -> signIn(PASSWORD, here, NOW)).isInstanceOf(SignInThrottled.class);
        assertThat(signIn(PASSWORD, Optional.empty(), NOW)).isPresent();
    }

    @Test
    void an_account_bears_a_hundred_in_an_hour_wherever_they_come_from() {
        for (int place = 0; place < 10; place++) {
            already(10, limits(address()));
        }
        assertThatThrownBy(() -> signIn(PASSWORD, here, NOW)).isInstanceOf(SignInThrottled.class);
    }

    @Test
    void many_guesses_at_once_are_no_more_than_one_by_one() throws Exception {
        int most = 2;
        int together = 6;
        List<Limit> limits = List.of(new Limit("a lock " + System.nanoTime(), most, Duration.ofHours(1)));
        AtomicInteger looked = new AtomicInteger();
        CountDownLatch decided = new CountDownLatch(together);
        Callable<Boolean> guess = () -> {
            try {
                throttle.guess(
                        limits,
                        () -> {
                            looked.incrementAndGet();
                            return afterTheOthers(decided);
                        },
                        SignInThrottled::new);
            } catch (SignInThrottled refused) {
                decided.countDown();
            }
            return true;
        };
        for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(together, guess))) {
            assertThat(done.get()).isTrue();
        }
        assertThat(looked.get()).isLessThanOrEqualTo(most);
    }

    private static Optional<String> afterTheOthers(CountDownLatch decided) {
        decided.countDown();
        try {
            decided.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** The last of them really, those before only counted: it takes a while to look at a password. */
    private void guess(int times, Optional<String> address) {
        already(times - 1, limits(address));
        assertThat(signIn("wrong", address, NOW)).isEmpty();
    }

    private List<Limit> limits(Optional<String> address) {
        return PasswordCheck.limits(accounts.byEmail(person.email()), person.email(), address);
    }

    private void already(int times, List<Limit> limits) {
        for (int time = 0; time < times; time++) {
            attempts.add(limits, NOW);
        }
    }

    private Optional<SignedIn> signIn(String password, Optional<String> address, Instant when) {
        return at(when, () -> check.signIn(person.email(), password, address));
    }

    private void confirm(String password) {
        at(NOW, () -> {
            check.confirm(person, password);
            return person;
        });
    }

    private static <T> T at(Instant when, Supplier<T> work) {
        return PortalClock.pretending(when, work);
    }

    private static Optional<String> address() {
        return Optional.of("198.51.100." + ADDRESSES.incrementAndGet() + " of " + System.nanoTime());
    }
}
