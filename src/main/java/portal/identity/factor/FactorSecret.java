package portal.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * What the portal and one device know and nobody else: 160 bits, from which both work out the same six digits for each half
 * minute (RFC 6238 with the algorithm, digits and steps that every authenticator app takes for granted).
 */
public final class FactorSecret {

    private static final int BYTES = 20;
    private static final int DRIFT = 1;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP);

    private final byte[] bytes;

    FactorSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static FactorSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FactorSecret(bytes);
    }

    /** That of a made-up person: whoever tries the portal out is told the codes. Worth nothing outside the demo. */
    static FactorSecret madeUp(long accountId) {
        return new FactorSecret(ByteBuffer.allocate(BYTES).putLong(accountId).array());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    static long step(Instant at) {
        return at.getEpochSecond() / STEP.toSeconds();
    }

    /** The six digits of a step. */
    String code(long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(bytes, CODES.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which step a code is of, where that is the present one or one beside it: clocks differ. */
    OptionalLong stepOf(String code, Instant at) {
        byte[] given = code.getBytes(StandardCharsets.UTF_8);
        long now = step(at);
        return LongStream.rangeClosed(now - DRIFT, now + DRIFT)
                .filter(step -> MessageDigest.isEqual(code(step).getBytes(StandardCharsets.UTF_8), given))
                .max();
    }

    /** To be typed into an app that cannot see the picture: four letters and digits at a time. */
    public String text() {
        return String.join(" ", base32().split("(?<=\\G.{4})"));
    }

    /** What the picture says to the app. */
    public String address(String issuer, String name) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(name) + "?secret=" + base32() + "&issuer="
                + encoded(issuer);
    }

    private String base32() {
        return new Base32().encodeAsString(bytes);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactorSecret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
