package portal.platform.jpa;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import portal.platform.config.Settings;

/**
 * Where {@code portal.measure} is set, tells in a {@code Server-Timing} header how many statements a page took and how many
 * milliseconds. The page is buffered whole, so that the count is complete before the header goes out.
 */
@WebFilter(filterName = "measure", urlPatterns = "*.xhtml")
public class MeasureFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int WHOLE_PAGE = 8 * 1024 * 1024;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!settings.measure()) {
            chain.doFilter(request, response);
            return;
        }
        StatementCount.reset();
        long start = System.nanoTime();
        response.setBufferSize(WHOLE_PAGE);
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void flushBuffer() {
                // held back until the count is known
            }
        });
        if (!response.isCommitted()) {
            double milliseconds = (System.nanoTime() - start) / 1e6;
            response.setHeader(
                    "Server-Timing",
                    String.format(Locale.ROOT, "db;desc=%d, app;dur=%.1f", StatementCount.executed(), milliseconds));
        }
    }
}
