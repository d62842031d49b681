package portal.institution;

/**
 * Whom and how a letter addresses.
 *
 * @param salutation such as "Dear Professor Okafor"
 * @param address lines, one under the other
 * @param language what the institution would like its letters in; English where there are no words in another
 */
public record LetterAddress(String name, String job, String salutation, String address, LetterLanguage language) {

    static final LetterAddress NONE = new LetterAddress("", "", "", "", LetterLanguage.ENGLISH);

    public boolean isGiven() {
        return !name.isBlank();
    }
}
