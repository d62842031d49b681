package portal.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The four pillars of the Commitment and, as a fifth theme, Evaluating Impact. */
public enum Theme {
    VISIBILITY("V"),
    RECOGNITION("R"),
    CAREER_DEVELOPMENT("CD"),
    SUSTAINABILITY("S"),
    EVALUATING_IMPACT("EI");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Key of the theme's name in the message bundle. */
    public String key() {
        return "plan.theme." + name();
    }

    public static Optional<Theme> ofCode(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }

    /** Themes from their codes separated by commas; unknown codes are not kept. */
    public static Set<Theme> parse(@Nullable String codes) {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        if (codes != null) {
            Arrays.stream(codes.split(",")).map(String::strip).forEach(code -> ofCode(code)
                    .ifPresent(themes::add));
        }
        return themes;
    }

    /** Codes in the order of the pillars, or null where there is none. */
    public static @Nullable String format(Set<Theme> themes) {
        return themes.isEmpty()
                ? null
                : themes.stream().sorted().map(Theme::code).collect(Collectors.joining(","));
    }
}
