package portal.platform.faces;

/** One of the answers that {@code portal:choice} offers. The hint may be empty. */
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
