package portal.letter.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which key seals letters, and who stamps the time. The README lists the settings. */
@ApplicationScoped
class SealSettings {

    @Inject
    @ConfigProperty(name = "portal.seal.keystore")
    Optional<String> keystore;

    @Inject
    @ConfigProperty(name = "portal.seal.token")
    Optional<String> token;

    @Inject
    @ConfigProperty(name = "portal.seal.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "portal.seal.alias")
    Optional<String> alias;

    @Inject
    @ConfigProperty(name = "portal.seal.timestamp.url")
    Optional<String> timeStampUrl;

    boolean namesKey() {
        return keystore.isPresent() || token.isPresent();
    }

    /** A file in PKCS#12. */
    Optional<String> keystore() {
        return keystore;
    }

    /** A file that configures the JDK's PKCS#11 provider for a token. */
    Optional<String> token() {
        return token;
    }

    char[] password() {
        return password.orElse("").toCharArray();
    }

    /** Which key, where there are several. */
    Optional<String> alias() {
        return alias;
    }

    /** Where an RFC 3161 service answers. */
    Optional<String> timeStampUrl() {
        return timeStampUrl;
    }
}
