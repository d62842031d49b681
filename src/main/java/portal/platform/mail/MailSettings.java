package portal.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which mail server, and how it is spoken to. The README lists the settings. */
@ApplicationScoped
public class MailSettings {

    private static final String NO_SERVER = "none";
    private static final String TIMEOUT = "10000";

    @Inject
    @ConfigProperty(name = "portal.mail.host", defaultValue = NO_SERVER)
    String host;

    @Inject
    @ConfigProperty(name = "portal.mail.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "portal.mail.security", defaultValue = "none")
    String security;

    @Inject
    @ConfigProperty(name = "portal.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "portal.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "portal.mail.from", defaultValue = "portal@example.org")
    String from;

    /** Whether a mail server is named; without one, mail stays in the outbox. */
    public boolean sendsMail() {
        return !NO_SERVER.equals(host);
    }

    String from() {
        return from;
    }

    Optional<String> user() {
        return user;
    }

    String password() {
        return password.orElse("");
    }

    /** As Jakarta Mail names them. With TLS the certificate has to be valid for the host. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(is(MailSecurity.STARTTLS)));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(is(MailSecurity.STARTTLS)));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(is(MailSecurity.TLS)));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    private boolean is(MailSecurity wanted) {
        return MailSecurity.valueOf(security.toUpperCase(Locale.ROOT)) == wanted;
    }
}
