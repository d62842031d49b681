package portal.platform.faces;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The reference number that a person can quote, written to the log beside what happened. */
public final class ErrorReport {

    private static final String REFERENCE = "portal.error.reference";
    private static final String MESSAGE = "portal.error.message";
    private static final Logger LOG = Logger.getLogger(ErrorReport.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorReport() {}

    static void prepare(HttpServletRequest request, Throwable cause, @Nullable String message) {
        request.setAttribute(MESSAGE, message);
        reference(request, Failure.status(cause), cause);
    }

    /** The reference of this request's failure; the first asking writes the log. */
    public static String reference(HttpServletRequest request, int status, @Nullable Throwable cause) {
        Object known = request.getAttribute(REFERENCE);
        if (known != null) {
            return known.toString();
        }
        String reference = String.format(Locale.ROOT, "%08X", RANDOM.nextInt());
        request.setAttribute(REFERENCE, reference);
        if (status >= 500) {
            LOG.log(Level.SEVERE, cause, () -> "error " + reference + " at " + request.getRequestURI());
        } else {
            LOG.log(
                    Level.INFO,
                    () -> "refused " + status + " " + reference + " at " + request.getMethod() + " "
                            + Objects.toString(origin(request)).replaceAll("[\\r\\n]", "_"));
        }
        return reference;
    }

    static @Nullable String message(HttpServletRequest request) {
        return (String) request.getAttribute(MESSAGE);
    }

    private static Object origin(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded;
    }
}
