package portal.plan.advice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two halves of an answer, each saved by itself: which action does it, and what else there is to say. */
public enum AdviceField {
    ACTION,
    REASON;

    /** The half's name in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AdviceField> ofPath(String path) {
        return Arrays.stream(values())
                .filter(field -> field.path().equals(path))
                .findFirst();
    }
}
