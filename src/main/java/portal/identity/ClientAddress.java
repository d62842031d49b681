package portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import portal.platform.config.Settings;

/**
 * The address that a request comes from. Behind a proxy every connection is the proxy's, so its word counts: it writes whom
 * it has spoken to last into {@code X-Forwarded-For}. What stands before that anybody may have made up.
 */
@RequestScoped
public class ClientAddress {

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    public Optional<String> get() {
        return settings.behindProxy()
                ? last(Collections.list(request.getHeaders("X-Forwarded-For")))
                : Optional.of(request.getRemoteAddr());
    }

    static Optional<String> last(List<String> forwarded) {
        String whole = String.join(",", forwarded);
        String last = whole.substring(whole.lastIndexOf(',') + 1).strip();
        return last.isEmpty() ? Optional.empty() : Optional.of(last);
    }
}
