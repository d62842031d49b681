package portal.platform.faces;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/**
 * Shows a static page for an error. It uses nothing that may be broken at that moment: the pages are plain HTML files in
 * {@code WEB-INF/errorpages} in which {@code {reference}} is replaced.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Set<Integer> PAGES = Set.of(400, 403, 404, 405, 413, 429, 500, 503);

    /** Shows the page from a place where the container would not come by. */
    public static void show(HttpServletRequest request, HttpServletResponse response, int status, Throwable cause)
            throws IOException, ServletException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, cause);
        request.getRequestDispatcher("/error").forward(request, response);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : 404;
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page(status).replace("{reference}", ErrorReport.reference(request, status, cause)));
    }

    private String page(int status) throws IOException {
        int page = PAGES.contains(status) ? status : status < 500 ? 400 : 500;
        try (InputStream file = getServletContext().getResourceAsStream("/WEB-INF/errorpages/" + page + ".html")) {
            return new String(
                    Objects.requireNonNull(file, "error page " + page).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
