package portal.plan;

import java.util.List;
import java.util.Locale;

/** The lists that an institution keeps beside its plan. */
public enum EntryKind {
    /** Short names of owners, and what they stand for. */
    GLOSSARY(EntryField.NAME, EntryField.MEANING, EntryField.CONTACT, EntryField.REMARK),
    /** Values, aims or recommendations of its own that actions are linked to. */
    VALUE(EntryField.NAME, EntryField.MEANING);

    private final List<EntryField> fields;

    EntryKind(EntryField... fields) {
        this.fields = List.of(fields);
    }

    /** The columns that the list has. */
    public List<EntryField> fields() {
        return fields;
    }

    /** By what an address or a button names it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the list's title in the message bundle. */
    public String key() {
        return "plan.list." + name();
    }

    /** Key of a column's header. */
    public String key(EntryField field) {
        return key() + "." + field;
    }
}
