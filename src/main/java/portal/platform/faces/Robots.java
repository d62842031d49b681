package portal.platform.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import portal.platform.config.Settings;

/** Tells those who search the web where nothing is for them, and where the list of all else is. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String WORDS =
            """
            User-agent: *
            Allow: /api/public/
            Disallow: /api/
            Disallow: /identity/
            Sitemap: %s
            """;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(WORDS.formatted(settings.url() + Sitemap.ADDRESS));
    }
}
