package portal.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The cells of a line in a list beside a plan, each saved by itself. */
public enum EntryField {
    NAME,
    MEANING,
    CONTACT,
    REMARK;

    /** The cell's name in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EntryField> ofPath(String path) {
        return Arrays.stream(values())
                .filter(field -> field.path().equals(path))
                .findFirst();
    }
}
