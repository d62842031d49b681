package portal.plan;

import java.util.List;
import java.util.Optional;

/** The lists beside a plan: what short names mean, and what the institution itself links its actions to. */
public record PlanLists(List<ListEntry> entries) {

    public static final PlanLists NONE = new PlanLists(List.of());

    private static final int LONG_WORD = 6;

    public PlanLists {
        entries = List.copyOf(entries);
    }

    /** The lines of one list, in their order. */
    public List<ListEntry> of(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The line of that name, in whatever case or number it is written. */
    public Optional<ListEntry> find(EntryKind kind, String name) {
        return entries.stream().filter(entry -> entry.isNamed(kind, name)).findFirst();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether the glossary says what a name stands for. */
    public boolean explains(String name) {
        return !meaning(name).isEmpty();
    }

    /** What a name stands for, in whatever case or number it is written; empty where it is not listed. */
    public String meaning(String name) {
        return find(EntryKind.GLOSSARY, name).map(ListEntry::meaning).orElse("");
    }

    /** The name under which something is listed that actions are linked to, be it misspelt by a letter or two. */
    Optional<String> value(String words) {
        String key = OwnerNames.key(words);
        return of(EntryKind.VALUE).stream()
                .map(ListEntry::name)
                .filter(name -> alike(OwnerNames.key(name), key))
                .findFirst();
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= LONG_WORD && Spelling.distance(one, other) <= 2);
    }
}
