package portal.circular;

import java.util.Locale;

/** What is filled in for each person to whom a circular goes. */
public enum Blank {
    NAME,
    INSTITUTION,
    ROUND,
    /** Of an institution for its submission, of a reviewer for the reviews. */
    DEADLINE,
    /** Where the person goes on. */
    LINK;

    /** As it is written. */
    public String written() {
        return "[" + name().toLowerCase(Locale.ROOT) + "]";
    }
}
