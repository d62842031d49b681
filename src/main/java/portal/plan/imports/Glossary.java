package portal.plan.imports;

import java.util.List;
import portal.plan.OwnerNames;

/** What a file says its short names mean. */
public record Glossary(List<Entry> entries) {

    /** A short name and what it stands for. */
    public record Entry(String name, String meaning) {}

    static Glossary of(List<SourceTable> tables) {
        return new Glossary(tables.stream()
                .filter(table -> table.kind() == TableKind.GLOSSARY)
                .flatMap(table -> table.body().stream().skip(1))
                .filter(row -> row.saying() >= 2)
                .map(Glossary::entry)
                .toList());
    }

    /** What a name stands for, in whatever case or number it is written; empty where it is not listed. */
    String meaning(String name) {
        String key = OwnerNames.key(name);
        return entries.stream()
                .filter(entry -> OwnerNames.key(entry.name()).equals(key))
                .map(Entry::meaning)
                .findFirst()
                .orElse("");
    }

    private static Entry entry(SourceRow row) {
        int first = row.firstSaying();
        String meaning = row.cells().stream()
                .skip(first + 1L)
                .filter(SourceCell::says)
                .map(SourceCell::text)
                .findFirst()
                .orElse("");
        return new Entry(row.cell(first).text(), meaning);
    }
}
