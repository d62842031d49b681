package portal.letter;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is printed on an issued letter so that anybody can ask whether it is genuine: 80 random bits in Crockford’s alphabet,
 * which has no I, L, O or U. Whoever reads one of those for a digit is understood.
 */
record VerificationCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern WELL_FORMED = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");
    private static final SecureRandom RANDOM = new SecureRandom();

    static VerificationCode random() {
        return new VerificationCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .collect(Collectors.joining()));
    }

    /** As somebody typed it: with or without hyphens and spaces, in small letters or capitals. */
    static Optional<VerificationCode> typed(String text) {
        String characters = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return WELL_FORMED.matcher(characters).matches()
                ? Optional.of(new VerificationCode(characters))
                : Optional.empty();
    }

    /** As it is printed, in groups of four. */
    String printed() {
        return GROUP.matcher(characters).replaceAll("$1-");
    }
}
