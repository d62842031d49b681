package portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.platform.config.Settings;

class PasswordsTest {

    @ParameterizedTest
    @CsvSource({"false, 210000", "true, 2048"})
    void passwords_are_costly_to_guess_wherever_they_are_secret(boolean demo, String iterations) {
        Asked asked = new Asked();
        Passwords passwords = new Passwords();
        passwords.hash = asked;
        passwords.settings = new Settings() {
            @Override
            public boolean demo() {
                return demo;
            }
        };

        passwords.prepare();

        assertThat(asked.parameters)
                .containsEntry("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512")
                .containsEntry("Pbkdf2PasswordHash.Iterations", iterations);
    }

    /** Keeps what it was asked for. */
    private static final class Asked implements Pbkdf2PasswordHash {

        private final Map<String, String> parameters = new HashMap<>();

        @Override
        public void initialize(Map<String, String> parameters) {
            this.parameters.putAll(parameters);
        }

        @Override
        public String generate(char[] password) {
            return "";
        }

        @Override
        public boolean verify(char[] password, String hashed) {
            return false;
        }
    }
}
