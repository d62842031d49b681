package portal.institution;

/**
 * Whom and how a letter addresses.
 *
 * @param salutation such as "Dear Professor Okafor"
 * @param address lines, one under the other
 */
public record LetterAddress(String name, String job, String salutation, String address) {

    static final LetterAddress NONE = new LetterAddress("", "", "", "");

    public boolean isGiven() {
        return !name.isBlank();
    }
}
