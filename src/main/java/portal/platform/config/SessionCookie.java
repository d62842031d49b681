package portal.platform.config;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Names the session cookie. Where people come by https it bears a name that browsers accept only from this host, over TLS
 * and for the whole of it; a try-out on localhost has no TLS and keeps a plain name.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        boolean secure = settings.url().startsWith("https:");
        SessionCookieConfig cookie = started.getServletContext().getSessionCookieConfig();
        cookie.setName(secure ? "__Host-portal" : "portal");
        cookie.setSecure(secure);
        cookie.setPath("/");
    }
}
