package portal.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    THEME_V(Theme.VISIBILITY),
    THEME_R(Theme.RECOGNITION),
    THEME_CD(Theme.CAREER_DEVELOPMENT),
    THEME_S(Theme.SUSTAINABILITY),
    THEME_EI(Theme.EVALUATING_IMPACT),
    BAU,
    STATUS,
    RAG,
    REASON,
    ACCOUNT,
    EVIDENCE;

    private final @Nullable Theme theme;

    ActionField() {
        this(null);
    }

    ActionField(@Nullable Theme theme) {
        this.theme = theme;
    }

    /** The theme that this field says yes or no to. */
    @Nullable
    Theme theme() {
        return theme;
    }

    boolean isText() {
        return theme == null && this != BAU && this != STATUS && this != REASON;
    }

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
