package portal.plan;

import java.util.Arrays;

/**
 * A line of one of the lists beside a plan. Texts are empty, never null, where nothing was written.
 *
 * @param id 0 where it was not stored yet
 * @param contact somebody to turn to, who is never published
 */
public record ListEntry(
        long id, EntryKind kind, String name, String meaning, String contact, String remark, int version) {

    /** One that is not stored yet. */
    public static ListEntry read(EntryKind kind, String name, String meaning, String contact, String remark) {
        return new ListEntry(0, kind, name, meaning, contact, remark, 0);
    }

    /** What a cell holds. */
    public String written(EntryField field) {
        return switch (field) {
            case NAME -> name;
            case MEANING -> meaning;
            case CONTACT -> contact;
            case REMARK -> remark;
        };
    }

    /** Whether it says the same in the same list. */
    public boolean isLike(ListEntry other) {
        return kind == other.kind
                && Arrays.stream(EntryField.values()).allMatch(field -> written(field)
                        .strip()
                        .equals(other.written(field).strip()));
    }

    /** With what another says where this one says nothing. */
    public ListEntry filledFrom(ListEntry other) {
        return new ListEntry(
                id,
                kind,
                name,
                meaning.isBlank() ? other.meaning : meaning,
                contact.isBlank() ? other.contact : contact,
                remark.isBlank() ? other.remark : remark,
                version);
    }

    boolean isNamed(EntryKind other, String otherName) {
        return kind == other && OwnerNames.key(name).equals(OwnerNames.key(otherName));
    }
}
