package portal.plan.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portal.platform.files.Sha256;

/** What headers meant when an institution last confirmed a file. They are compared without signs, guidance and capitals. */
record Meanings(Map<String, String> byWords) {

    static final Meanings NONE = new Meanings(Map.of());

    /** What is to be remembered of a draft that was confirmed. */
    static Meanings of(PlanDraft draft) {
        Map<String, String> found = new TreeMap<>();
        for (TableDraft table : draft.tables()) {
            words(table.columns())
                    .ifPresent(words -> found.put(words, table.kind().name()));
            if (table.isTaken()) {
                table.columns().forEach(column -> words(column)
                        .ifPresent(words -> found.put(words, column.field().name())));
            }
        }
        return new Meanings(found);
    }

    SourceTable apply(SourceTable table) {
        Optional<TableKind> kind = words(table.columns()).flatMap(words -> said(TableKind.values(), words));
        List<SourceColumn> columns = table.columns().stream().map(this::apply).toList();
        return kind.map(last -> table.as(last, columns).asLastTime()).orElseGet(() -> table.as(table.kind(), columns));
    }

    private SourceColumn apply(SourceColumn column) {
        return words(column)
                .flatMap(words -> said(ColumnField.values(), words))
                .map(field -> column.as(field, Basis.LAST_TIME))
                .orElse(column);
    }

    private <E extends Enum<E>> Optional<E> said(E[] among, String words) {
        String meaning = byWords.getOrDefault(words, "");
        return Arrays.stream(among)
                .filter(value -> value.name().equals(meaning))
                .findFirst();
    }

    private static Optional<String> words(SourceColumn column) {
        String plain = HeaderWords.plain(column.header());
        return plain.isEmpty() ? Optional.empty() : Optional.of(Sha256.of("column " + plain));
    }

    private static Optional<String> words(List<SourceColumn> columns) {
        String all = columns.stream()
                .map(column -> HeaderWords.plain(column.header()))
                .filter(plain -> !plain.isEmpty())
                .collect(Collectors.joining("|"));
        return all.isEmpty() ? Optional.empty() : Optional.of(Sha256.of("table " + all));
    }
}
