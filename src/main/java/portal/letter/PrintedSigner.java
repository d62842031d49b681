package portal.letter;

/** How a letter signer stands under a letter; position 1 is on the left. Letters after the name may be empty. */
public record PrintedSigner(int position, String name, String lettersAfter, String role) {}
