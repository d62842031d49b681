package portal.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings that are read while the portal runs. The README lists all, with their defaults. */
@ApplicationScoped
public class Settings {

    @Inject
    @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
    String url;

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "portal.measure", defaultValue = "false")
    boolean measure;

    @Inject
    @ConfigProperty(name = "portal.proxy", defaultValue = "false")
    boolean proxy;

    @Inject
    @ConfigProperty(name = "portal.administrator", defaultValue = "administrator@example.org")
    String administrator;

    /** The address that people reach the portal at, without a slash at the end. */
    public String url() {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Whether the made-up round is seeded and sent mail is shown on a page. Never in production. */
    public boolean demo() {
        return demo;
    }

    /** Whether each response tells its statements and milliseconds. */
    public boolean measure() {
        return measure;
    }

    /** Whether every request comes through a proxy that can be trusted to tell whom it speaks for. */
    public boolean behindProxy() {
        return proxy;
    }

    /** The e-mail address of the person who is the administrator as long as there is no other. */
    public String administrator() {
        return administrator;
    }
}
