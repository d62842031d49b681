package portal.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people write to who want something of the secretariat: on pages, in statements, in the head of a letter. */
@Named
@ApplicationScoped
public class Contact {

    private final String mail;

    /** For the container. */
    protected Contact() {
        this("");
    }

    @Inject
    public Contact(@ConfigProperty(name = "portal.contact", defaultValue = "secretariat@example.org") String mail) {
        this.mail = mail;
    }

    public String getMail() {
        return mail;
    }
}
