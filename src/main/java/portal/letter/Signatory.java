package portal.letter;

import java.time.LocalDate;

/** Who has signed a letter and on which day. */
public record Signatory(SignerRow signer, LocalDate signedOn) {}
