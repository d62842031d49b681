package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets anybody ask about something that only who holds a code or a file can name. What is right never counts; thirty wrong
 * ones from one address cost a quarter of an hour.
 */
@ApplicationScoped
public class Inquiries {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 30;

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
}
