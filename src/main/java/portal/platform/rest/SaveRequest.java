package portal.platform.rest;

/**
 * A value as it stands in somebody's browser, and the version of the record that they had read.
 *
 * @param value what was typed; an empty text clears the field
 * @param version the version that the value was typed over
 */
public record SaveRequest(String value, int version) {

    /** Some ten thousand words: more than any field asks for, and little enough to be saved again and again. */
    static final int MOST_CHARACTERS = 60_000;

    /** @throws TextTooLong beyond {@link #MOST_CHARACTERS} */
    public SaveRequest {
        value = value == null ? "" : value.replace("\r\n", "\n");
        if (value.length() > MOST_CHARACTERS) {
            throw new TextTooLong(MOST_CHARACTERS);
        }
    }
}
