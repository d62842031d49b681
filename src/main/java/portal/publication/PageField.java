package portal.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portal.plan.Theme;

/** What can be written on a public page. */
public enum PageField {
    STATEMENT(true, true),
    LEADER_NAME(true, false),
    LEADER_ROLE(true, false),
    VISIBILITY(false, true),
    RECOGNITION(false, true),
    CAREER_DEVELOPMENT(false, true),
    SUSTAINABILITY(false, true),
    EVALUATING_IMPACT(false, true),
    CONTACT_NAME(true, false),
    CONTACT_ROLE(false, false),
    CONTACT_EMAIL(true, false);

    static final int LONGEST_LINE = 200;

    private final boolean needed;
    private final boolean prose;

    PageField(boolean needed, boolean prose) {
        this.needed = needed;
        this.prose = prose;
    }

    public static Optional<PageField> ofPath(String path) {
        return Arrays.stream(values())
                .filter(field -> field.path().equals(path))
                .findFirst();
    }

    /** Those that say what is done under a pillar. */
    public static List<PageField> themes() {
        return Arrays.stream(Theme.values()).map(theme -> valueOf(theme.name())).toList();
    }

    /** Whether no page is published without it. */
    public boolean isNeeded() {
        return needed;
    }

    /** Whether it is a text of paragraphs, else a line. */
    public boolean isProse() {
        return prose;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of its label. */
    public String key() {
        return "publication.field." + name();
    }
}
