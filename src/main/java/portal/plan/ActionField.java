package portal.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The fields of an action that a person fills, each saved by itself. */
public enum ActionField {
    REFERENCE,
    GROUP,
    ACTION,
    METHOD,
    MEASURE,
    TIMEFRAME,
    OWNER,
    LINKS,
    THEMES,
    BAU,
    STATUS,
    RAG,
    REASON,
    ACCOUNT;

    /** The field's name in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActionField> ofPath(String path) {
        return Arrays.stream(values())
                .filter(field -> field.path().equals(path))
                .findFirst();
    }
}
