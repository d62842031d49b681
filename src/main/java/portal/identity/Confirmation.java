package portal.identity;

/**
 * What somebody who is signed in gives once more before an act that counts.
 *
 * @param code of the second factor: six digits of the app, or the twelve of a recovery code
 */
public record Confirmation(String password, String code) {

    @Override
    public String toString() {
        return "Confirmation[not told]";
    }
}
