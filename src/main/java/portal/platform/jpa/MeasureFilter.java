package portal.platform.jpa;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import portal.platform.config.Settings;
import portal.platform.faces.WholePage;

/**
 * Where {@code portal.measure} is set, tells in a {@code Server-Timing} header how many statements a page took and how many
 * milliseconds. The page is held until it is whole, so that the count is complete before the header goes out.
 */
@WebFilter(filterName = "measure", urlPatterns = "*.xhtml")
public class MeasureFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

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
        WholePage page = new WholePage(response);
        chain.doFilter(request, page);
        if (!response.isCommitted()) {
            double milliseconds = (System.nanoTime() - start) / 1e6;
            response.setHeader(
                    "Server-Timing",
                    String.format(Locale.ROOT, "db;desc=%d, app;dur=%.1f", StatementCount.executed(), milliseconds));
        }
        page.send();
    }
}
