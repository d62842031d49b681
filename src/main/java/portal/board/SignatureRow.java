package portal.board;

import java.time.Instant;

/** Who signed and when, to be read. */
public record SignatureRow(String name, String role, Instant at) {

    static SignatureRow of(Signatures.Given given) {
        return new SignatureRow(
                given.signer().printedName(),
                given.signer().printedRole(),
                given.signature().signedAt());
    }
}
