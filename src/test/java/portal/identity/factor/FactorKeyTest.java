package portal.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.platform.config.Settings;

class FactorKeyTest {

    private static final long ADA = 7;
    private static final long BO = 8;

    private final FactorKey key = key("a long sentence that nobody else knows");

    @Test
    void what_is_kept_opens_with_the_same_key_and_for_the_same_person_only() {
        FactorSecret secret = FactorSecret.fresh();
        String kept = key.close(ADA, secret);

        assertThat(key.open(ADA, kept)).isEqualTo(secret);
        assertThatThrownBy(() -> key.open(BO, kept)).isInstanceOf(FactorUnreadable.class);
        assertThatThrownBy(() -> key("another sentence, just as long as that").open(ADA, kept))
                .isInstanceOf(FactorUnreadable.class);
    }

    @Test
    void what_is_kept_tells_nothing_not_even_that_two_are_alike() {
        FactorSecret secret = FactorSecret.fresh();
        String kept = key.close(ADA, secret);

        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(kept)))
                .doesNotContain(HexFormat.of().formatHex(secret.bytes()));
        assertThat(key.close(ADA, secret)).isNotEqualTo(kept);
    }

    @Test
    void recovery_codes_are_hashed_with_the_key_and_the_person() {
        String hash = key.hash(ADA, "123456789012");

        assertThat(key.hash(ADA, "123456789012")).isEqualTo(hash).hasSize(64);
        assertThat(key.hash(BO, "123456789012")).isNotEqualTo(hash);
        assertThat(key("another sentence, just as long as that").hash(ADA, "123456789012"))
                .isNotEqualTo(hash);
    }

    @Test
    void without_a_key_or_with_a_short_one_nothing_is_kept() {
        assertThatThrownBy(() -> key(null).close(ADA, FactorSecret.fresh())).isInstanceOf(FactorKeyMissing.class);
        assertThatThrownBy(() -> key("short").close(ADA, FactorSecret.fresh())).isInstanceOf(FactorKeyMissing.class);
    }

    private static FactorKey key(@Nullable String setting) {
        FactorKey key = new FactorKey();
        key.setting = Optional.ofNullable(setting);
        key.settings = new Settings();
        return key;
    }
}
