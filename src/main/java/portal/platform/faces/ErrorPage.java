package portal.platform.faces;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import portal.platform.config.Contact;

/**
 * Shows a static page for an error. It uses nothing that may be broken at that moment: one plain HTML frame in
 * {@code WEB-INF/errorpages}, into which the words for the status, the reference and where to write to are put.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/WEB-INF/errorpages/";

    @Inject
    transient Contact contact;

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
        response.getWriter()
                .write(filled(
                        file("frame.html").replace("{contact}", contact.getMail()),
                        file("words.properties"),
                        status,
                        ErrorReport.reference(request, status, cause)));
    }

    /** The frame with the words for the status, or for the kind of status where it has none of its own. */
    static String filled(String frame, String words, int status, String reference) throws IOException {
        Properties known = new Properties();
        known.load(new StringReader(words));
        int page = known.containsKey(status + ".title") ? status : status < 500 ? 400 : 500;
        return frame.replace("{title}", known.getProperty(page + ".title"))
                .replace("{text}", known.getProperty(page + ".text"))
                .replace("{reference}", reference);
    }

    private String file(String name) throws IOException {
        try (InputStream file = getServletContext().getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
