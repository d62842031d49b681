package portal.support.inside;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/**
 * The way into the portal for Arquillian's runner. It is neither signed in nor a page of the portal, so it comes through
 * a path that needs no sign-in and is sent on before the other filters see it. Packed for tests only.
 */
@WebListener
public class TestDoor implements ServletContextListener {
    static final String RUNNER = "ArquillianServletRunnerEE9";
    static final String PUBLIC_FOLDER = "/guide";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("test door", new SendOn())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, PUBLIC_FOLDER + "/" + RUNNER);
    }

    /** Sends the runner's requests to the runner. */
    public static class SendOn extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.getRequestDispatcher("/" + RUNNER).forward(request, response);
        }
    }
}
