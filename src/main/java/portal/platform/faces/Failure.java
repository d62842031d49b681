package portal.platform.faces;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.access.AccessRefused;
import portal.platform.access.NotFound;
import portal.platform.events.RuleBroken;

/** What went wrong beneath the wrappers of the containers, and how a person is told. */
public final class Failure {

    /** As MySQL and MariaDB number it. */
    private static final int DUPLICATE_KEY = 1062;

    private Failure() {}

    /** The first cause that people can be told about, or the deepest one. */
    public static Throwable cause(Throwable thrown) {
        Throwable current = thrown;
        while (!isTellable(current) && current.getCause() != null && current.getCause() != current) {
            current = current.getCause();
        }
        return current;
    }

    /** The message where the person can put it right on the same page. */
    public static Optional<String> message(Throwable cause) {
        if (cause instanceof RuleBroken rule) {
            return Optional.of(Texts.of(rule));
        }
        if (cause instanceof OptimisticLockException || isDuplicate(cause)) {
            return Optional.of(Texts.of("ChangedMeanwhile"));
        }
        return Optional.empty();
    }

    /** The HTTP status of what cannot be put right on the same page. */
    public static int status(Throwable cause) {
        if (cause instanceof NotFound) {
            return 404;
        }
        return cause instanceof AccessRefused ? 403 : 500;
    }

    private static boolean isTellable(Throwable cause) {
        return cause instanceof RuleBroken
                || cause instanceof NotFound
                || cause instanceof AccessRefused
                || cause instanceof OptimisticLockException
                || isDuplicate(cause);
    }

    /** Two people wrote the same at once. Any other broken constraint is a fault of ours and has to be seen. */
    private static boolean isDuplicate(@Nullable Throwable cause) {
        return cause instanceof SQLIntegrityConstraintViolationException violation
                && violation.getErrorCode() == DUPLICATE_KEY;
    }
}
