package portal.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Logger;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import portal.platform.config.Settings;

/**
 * Keeps second factors so that a copy of the database alone reveals none: secrets are encrypted, and recovery codes are
 * hashed, with keys made of the setting {@code portal.factor.key}. What is kept is bound to its account.
 */
@ApplicationScoped
public class FactorKey {

    private static final Logger LOG = Logger.getLogger(FactorKey.class.getName());
    private static final int LEAST_LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "portal.factor.key")
    Optional<String> setting;

    @Inject
    Settings settings;

    /** Tells at each start where there is none, so that the first signer does not find it out. */
    void tell(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (key().isEmpty()) {
            LOG.severe("no letter can be signed, because portal.factor.key is not set or shorter than " + LEAST_LENGTH
                    + " characters");
        }
    }

    private Optional<String> key() {
        return settings.demo()
                ? Optional.of("made-up round")
                : setting.map(String::strip).filter(text -> text.length() >= LEAST_LENGTH);
    }

    /** @throws FactorKeyMissing where none is set up */
    String close(long accountId, FactorSecret secret) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = cipher(Cipher.ENCRYPT_MODE, accountId, nonce, secret.bytes());
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + closed.length)
                        .put(nonce)
                        .put(closed)
                        .array());
    }

    /** @throws FactorUnreadable when it was closed with another key or for somebody else */
    FactorSecret open(long accountId, String closed) {
        ByteBuffer kept = ByteBuffer.wrap(Base64.getDecoder().decode(closed));
        byte[] nonce = new byte[NONCE];
        kept.get(nonce);
        byte[] secret = new byte[kept.remaining()];
        kept.get(secret);
        return new FactorSecret(cipher(Cipher.DECRYPT_MODE, accountId, nonce, secret));
    }

    private byte[] cipher(int mode, long accountId, byte[] nonce, byte[] text) {
        byte[] key = derived("secrets");
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(Long.toString(accountId).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new FactorUnreadable();
        }
    }

    /** What is kept of a recovery code. */
    String hash(long accountId, String code) {
        return HexFormat.of().formatHex(mac(derived("codes"), accountId + " " + code));
    }

    private byte[] derived(String purpose) {
        return mac(key().orElseThrow(FactorKeyMissing::new).getBytes(StandardCharsets.UTF_8), purpose);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
