package portal.publication.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.servlet.BufferedHttpServletResponse;
import portal.platform.files.Sha256;

/**
 * Lets browsers and proxies keep what is public for a few minutes and then ask whether it has changed. Whoever is signed in
 * gets pages of his own, which nobody keeps.
 */
@WebFilter(
        filterName = "publicAnswers",
        urlPatterns = {
            "/publication/register.xhtml",
            "/publication/view.xhtml",
            "/publication/plan.xhtml",
            "/api/public/*",
            "/sitemap.xml",
            "/robots.txt"
        },
        dispatcherTypes = DispatcherType.REQUEST)
public class PublicAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");
    private static final String KEPT = "public, max-age=300, must-revalidate";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BufferedHttpServletResponse answer = new Held(response);
        chain.doFilter(request, answer);
        byte[] body = answer.getBuffer();
        if (answer.getStatus() == HttpServletResponse.SC_OK && request.getSession(false) == null) {
            String tag = tag(body);
            if (isKnown(request, tag)) {
                response.reset();
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                body = new byte[0];
            }
            response.setHeader("Cache-Control", KEPT);
            response.setHeader("ETag", "W/" + tag);
            response.setHeader("Vary", "Cookie");
        }
        if (body.length > 0) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /** Two answers that differ only in the nonce of their scripts are the same answer. */
    private static String tag(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        Matcher nonce = NONCE.matcher(text);
        return "\"" + Sha256.of(nonce.find() ? text.replace(nonce.group(1), "") : text) + "\"";
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }

    /** Lets nothing go before it is whole. */
    private static final class Held extends BufferedHttpServletResponse {

        Held(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void flushBuffer() {
            // the answer is sent once its tag is known
        }
    }
}
