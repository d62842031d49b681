package portal.platform.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses a form that is larger than any may be, in words; the container would only say that something went wrong. */
@WebFilter(filterName = "formSize", urlPatterns = "*.xhtml", asyncSupported = true)
public class FormSizeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The same as {@code max-file-size} of the Faces servlet. */
    private static final long LARGEST = 64L * 1024 * 1024;

    /** Of somebody who is not signed in. */
    private static final long LARGEST_OF_STRANGER = 10L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long largest = request.getUserPrincipal() == null ? LARGEST_OF_STRANGER : LARGEST;
        if (request.getContentLengthLong() > largest) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
