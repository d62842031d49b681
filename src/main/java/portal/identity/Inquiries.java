package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets anybody ask about something that only who holds a code or a file can name. What is right never counts; thirty wrong
 * ones from one address cost a quarter of an hour. Lets anybody hand something in as well, ten times in a quarter of an hour.
 */
@ApplicationScoped
public class Inquiries {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 30;
    private static final int MOST_HANDED_IN = 10;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_BY_ONE = 3;

    @Inject
    Throttle throttle;

    /**
     * @param about what is asked about, in a word
     * @param address where the request comes from, if that is known
     * @throws TooManyInquiries after too many wrong ones
     */
    public <T> Optional<T> ask(String about, Optional<String> address, Supplier<Optional<T>> answer) {
        Limit limit = new Limit("inquiry about " + about + " from " + address.orElse("somewhere"), MOST, WINDOW);
        return throttle.guess(List.of(limit), answer, TooManyInquiries::new);
    }

    /**
     * Lets something be handed in; every time counts.
     *
     * @param about what is handed in, in a word
     * @param address where the request comes from, if that is known
     * @throws TooManyInquiries after too many from there
     */
    public void admit(String about, Optional<String> address) {
        if (!throttle.admits(
                List.of(new Limit(about + " from " + address.orElse("somewhere"), MOST_HANDED_IN, WINDOW)))) {
            throw new TooManyInquiries();
        }
    }

    /** Whether one more may be handed in by the same person today; who hands it in is not to be told. */
    public boolean admits(String about, String email) {
        return throttle.admits(List.of(new Limit(about + " of " + email, MOST_BY_ONE, DAY)));
    }
}
