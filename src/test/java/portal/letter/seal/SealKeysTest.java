package portal.letter.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.platform.config.Settings;

class SealKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String PASSWORD = "seven grey herons wade";

    @TempDir
    Path folder;

    @Test
    void without_a_key_there_is_a_test_key_as_long_as_the_server_lives() {
        SealKeys keys = keys(settings(Optional.empty(), PASSWORD, Optional.empty()), false);

        assertThat(keys.current().test()).isTrue();
        assertThat(keys.current()).isSameAs(keys.current());
        assertThat(keys.current().owner()).contains("proves nothing");
    }

    @Test
    void the_only_key_of_a_file_is_taken_with_its_certificates() throws Exception {
        SealKeys keys = keys(settings(Optional.of(file("seal")), PASSWORD, Optional.empty()), false);

        assertThat(keys.current().test()).isFalse();
        assertThat(keys.current().certificates()).hasSize(1);
        assertThat(keys.current().until()).hasToString("2036-11-18");
    }

    @Test
    void of_several_keys_one_has_to_be_named() throws Exception {
        Optional<Path> file = Optional.of(file("old", "new"));

        assertThat(keys(settings(file, PASSWORD, Optional.of("New")), false).current())
                .isNotNull();
        assertRefused(settings(file, PASSWORD, Optional.empty()), "several");
        assertRefused(settings(file, PASSWORD, Optional.of("other")), "no such key");
    }

    @Test
    void a_key_that_cannot_be_read_is_not_replaced_by_a_test_key() throws Exception {
        assertRefused(settings(Optional.of(file("seal")), "wrong", Optional.empty()), "cannot be read");
        assertRefused(settings(Optional.of(folder.resolve("none")), PASSWORD, Optional.empty()), "cannot be read");
    }

    @Test
    void a_token_whose_library_is_missing_is_told_so() throws Exception {
        Path configuration =
                Files.writeString(folder.resolve("token.cfg"), "name = seal\nlibrary = " + folder.resolve("none.so"));
        SealSettings settings = settings(Optional.empty(), PASSWORD, Optional.empty());
        settings.token = Optional.of(configuration.toString());

        assertRefused(settings, "cannot be read");
    }

    @Test
    void a_made_up_round_never_bears_the_real_seal() throws Exception {
        SealKeys keys = keys(settings(Optional.of(file("seal")), PASSWORD, Optional.empty()), true);

        assertThat(keys.current().test()).isTrue();
    }

    private static void assertRefused(SealSettings settings, String why) {
        assertThatThrownBy(() -> keys(settings, false).current())
                .isInstanceOfSatisfying(SealKeyUnusable.class, refused -> assertThat(List.of(refused.parameters()))
                        .singleElement()
                        .asString()
                        .contains(why));
    }

    private static SealKeys keys(SealSettings seal, boolean demo) {
        SealKeys keys = new SealKeys();
        keys.seal = seal;
        keys.settings = new Settings() {
            @Override
            public boolean demo() {
                return demo;
            }
        };
        keys.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return keys;
    }

    private static SealSettings settings(Optional<Path> file, String password, Optional<String> alias) {
        SealSettings settings = new SealSettings();
        settings.keystore = file.map(Path::toString);
        settings.token = Optional.empty();
        settings.password = Optional.of(password);
        settings.alias = alias;
        settings.timeStampUrl = Optional.empty();
        return settings;
    }

    private Path file(String... aliases) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (String alias : aliases) {
            SealKey made = TestKey.make(NOW);
            store.setKeyEntry(alias, made.key(), PASSWORD.toCharArray(), new Certificate[] {made.certificate()});
        }
        Path file = folder.resolve(String.join("-", aliases) + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }
}
