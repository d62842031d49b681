package portal.platform.faces;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a form that was sent before the page's scripts had come the nonce that one of them would have added: PrimeFaces
 * writes no page in answer to a form without it.
 */
@WebFilter(filterName = "scriptNonce", urlPatterns = "*.xhtml", asyncSupported = true)
public class ScriptNonceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter("POST".equals(request.getMethod()) ? new WithNonce(request) : request, response);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {
        private static final String NAME = "primefaces.nonce";

        private final String own =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(UTF_8));

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String given = super.getParameter(name);
            return given == null && NAME.equals(name) ? own : given;
        }
    }
}
