package portal.letter.seal;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import portal.platform.time.UkTime;

/**
 * The key that letters are sealed with and the certificates that say whose it is, its own first.
 *
 * @param test whether the portal made it for itself, so that it proves nothing
 */
public record SealKey(PrivateKey key, List<X509Certificate> certificates, boolean test) {

    public SealKey {
        certificates = List.copyOf(certificates);
    }

    X509Certificate certificate() {
        return certificates.get(0);
    }

    /** Whose seal it is, as the certificate says. */
    public String owner() {
        return certificate().getSubjectX500Principal().getName();
    }

    /** The last day on which it seals. */
    public LocalDate until() {
        return certificate().getNotAfter().toInstant().atZone(UkTime.ZONE).toLocalDate();
    }

    /** @throws SealKeyExpired unless the certificate is valid at that instant */
    void requireValid(Instant at) {
        boolean early = at.isBefore(certificate().getNotBefore().toInstant());
        if (early || at.isAfter(certificate().getNotAfter().toInstant())) {
            throw new SealKeyExpired(
                    certificate().getNotBefore().toInstant(),
                    certificate().getNotAfter().toInstant());
        }
    }

    /** The name of the signature algorithm that goes with the key. */
    String algorithm() {
        return switch (certificate().getPublicKey().getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> throw new SealKeyUnusable("it is neither RSA nor EC");
        };
    }
}
