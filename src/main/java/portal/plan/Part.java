package portal.plan;

/**
 * Something that a cell of an action names.
 *
 * @param name the code of an item of a framework, else its words
 */
public record Part(PartKind kind, String name) {

    static Part of(Theme theme) {
        return new Part(PartKind.PILLAR, theme.code());
    }

    /** By what an address names it. */
    public String path() {
        return kind + "." + name;
    }

    /** Whether the portal knows it by a code. */
    public boolean isCoded() {
        return kind.isCoded();
    }
}
