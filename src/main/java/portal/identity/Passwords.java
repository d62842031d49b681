package portal.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.platform.config.Settings;

/**
 * What a password must be, and how it is kept: PBKDF2 with HMAC-SHA-512 at the cost that OWASP named for 2025. Common
 * passwords are those that the zxcvbn lists let an attacker guess in under 10^8 tries.
 */
@ApplicationScoped
class Passwords {

    static final int LEAST_LENGTH = 12;

    private static final int MOST_LENGTH = 256;
    private static final int LEAST_STRENGTH = 3;
    private static final int ITERATIONS = 210_000;

    /** The password of the made-up people is printed on the screen: there a quick start counts. */
    private static final int ITERATIONS_IN_DEMO = 2_048;

    @Inject
    Pbkdf2PasswordHash hash;

    @Inject
    Settings settings;

    private final Zxcvbn strength = new Zxcvbn();

    private String nobody = "";

    @PostConstruct
    void prepare() {
        int iterations = settings.demo() ? ITERATIONS_IN_DEMO : ITERATIONS;
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", Integer.toString(iterations),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobody = hash.generate("a password that nobody has".toCharArray());
    }

    /**
     * Checks a password that somebody chose.
     *
     * @throws PasswordTooShort under twelve characters
     * @throws PasswordTooCommon when it is easily guessed, or made of the person's own name or address
     */
    void check(String password, Account account) {
        if (password.length() < LEAST_LENGTH) {
            throw new PasswordTooShort();
        }
        String start = password.substring(0, Math.min(password.length(), 100));
        boolean guessable = strength.measure(start, List.of(account.email(), account.name()))
                        .getScore()
                < LEAST_STRENGTH;
        if (guessable || password.length() > MOST_LENGTH) {
            throw new PasswordTooCommon();
        }
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Takes the same time whether or not there is such an account, so that the answer tells nothing about it. */
    boolean matches(String password, @Nullable Account account) {
        String known = account == null || !account.maySignIn() ? null : account.passwordHash();
        boolean same = hash.verify(password.toCharArray(), known == null ? nobody : known);
        return same && known != null;
    }
}
