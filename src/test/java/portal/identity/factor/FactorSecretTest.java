package portal.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorSecretTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:10Z");

    private final FactorSecret secret = new FactorSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The test vectors of RFC 6238, appendix B, by their last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(secret.code(FactorSecret.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void a_clock_may_be_one_step_off_and_no_more() {
        long step = FactorSecret.step(NOW);
        String code = secret.code(step);

        assertThat(secret.stepOf(code, NOW)).hasValue(step);
        assertThat(secret.stepOf(code, NOW.plusSeconds(30))).hasValue(step);
        assertThat(secret.stepOf(code, NOW.minusSeconds(30))).hasValue(step);
        assertThat(secret.stepOf(code, NOW.plus(Duration.ofSeconds(60)))).isEmpty();
        assertThat(secret.stepOf(code, NOW.minus(Duration.ofSeconds(60)))).isEmpty();
        assertThat(secret.stepOf("", NOW)).isEmpty();
    }

    @Test
    void an_app_can_read_it_off_a_picture_or_be_typed_it() {
        assertThat(secret.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(secret.address("The portal", "ada@example.org"))
                .isEqualTo("otpauth://totp/The%20portal:ada%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=The%20portal");
    }

    @Test
    void no_two_are_alike() {
        assertThat(FactorSecret.fresh()).isNotEqualTo(FactorSecret.fresh());
        assertThat(FactorSecret.madeUp(7)).isEqualTo(FactorSecret.madeUp(7)).isNotEqualTo(FactorSecret.madeUp(8));
    }
}
