package portal.platform.rest;

/**
 * A value as it stands in somebody's browser, and the version of the record that they had read.
 *
 * @param value what was typed; an empty text clears the field
 * @param version the version that the value was typed over
 */
public record SaveRequest(String value, int version) {

    public SaveRequest {
        value = value == null ? "" : value.replace("\r\n", "\n");
    }
}
