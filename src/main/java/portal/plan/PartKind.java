package portal.plan;

import org.jspecify.annotations.Nullable;

/** What it is that a cell of an action names. */
public enum PartKind {
    OWNER,
    PILLAR,
    TALENT,
    N8,
    /** Something that the institution lists itself, such as one of its values. */
    VALUE,
    /** Something that is in no list; it is kept as it was typed. */
    OTHER;

    /** Whether its items are known to the portal by codes. */
    boolean isCoded() {
        return this == PILLAR || this == TALENT || this == N8;
    }

    /** The kind of that name; nothing where there is none. */
    static @Nullable PartKind ofName(String name) {
        for (PartKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }
}
