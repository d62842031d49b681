package portal.platform.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes a page only when it is whole, so that a failure can still become an error page. */
@WebFilter(filterName = "wholePage", urlPatterns = "*.xhtml", asyncSupported = true)
public class WholePageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        WholePage page = new WholePage(response);
        chain.doFilter(request, page);
        page.send();
    }
}
