package portal.platform.pdf.reading;

/** A paragraph beside the tables. */
public record Words(String text, Role role) implements Block {

    /** What a paragraph is on its page. */
    public enum Role {
        HEADING,
        TEXT,
        /** At the head or foot of several pages, such as a page number. */
        MARGIN
    }
}
