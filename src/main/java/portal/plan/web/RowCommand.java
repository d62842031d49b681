package portal.plan.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row's button asks for: {@code up-12}. It names the action, or the line of a list, and not its place, which another
 * person may have changed.
 */
record RowCommand(Verb verb, long rowId) {

    /** What can be done to whole actions, and to the lists beside them. */
    enum Verb {
        ADD,
        COPY,
        UP,
        DOWN,
        REMOVE,
        RESTORE,
        CONTINUE,
        STOP,
        GLOSSARY,
        VALUE,
        DROP
    }

    private static final Pattern WRITTEN =
            Pattern.compile("(copy|up|down|remove|restore|continue|stop|glossary|value|drop)-(\\d{1,18})");

    /** Whatever is no command to a row is the button for a new one. */
    static RowCommand parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? new RowCommand(
                        Verb.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), Long.parseLong(matcher.group(2)))
                : new RowCommand(Verb.ADD, 0);
    }
}
