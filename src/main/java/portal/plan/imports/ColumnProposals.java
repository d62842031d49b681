package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import portal.plan.PillarWords;

/** Looks into the columns where their headers alone do not say what they are. */
final class ColumnProposals {

    private ColumnProposals() {}

    static SourceTable refine(SourceTable table) {
        List<SourceColumn> columns = new ArrayList<>();
        int width =
                table.body().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int index = 0; index < Math.max(width, table.columns().size()); index++) {
            SourceColumn column = index < table.columns().size()
                    ? table.columns().get(index)
                    : new SourceColumn(index, "", ColumnField.LEAVE_OUT, Basis.GUESS);
            columns.add(refine(table, column));
        }
        return withColouredColumn(table.as(table.kind(), columns));
    }

    private static SourceColumn refine(SourceTable table, SourceColumn column) {
        boolean stillNoStatus = !table.has(ColumnField.STATUS);
        return switch (column.field()) {
            case STATUS -> share(table, column, text -> StatusWords.read(text).isPresent()) < 0.3
                            && share(table, column, text -> text.length() > 40) > 0.5
                    ? column.as(ColumnField.ACCOUNT, Basis.GUESS)
                    : column;
            case ACCOUNT -> stillNoStatus
                            && share(table, column, text -> StatusWords.read(text)
                                            .isPresent())
                                    > 0.7
                    ? column.as(ColumnField.STATUS, Basis.GUESS)
                    : column;
            case METHOD -> stillNoStatus || !says(column, "evidence")
                    ? column
                    : column.as(ColumnField.EVIDENCE, Basis.GUESS);
            case LINKS -> says(column, "theme")
                            && !table.has(ColumnField.GROUP)
                            && share(table, column, text -> !PillarWords.read(text)
                                            .themes()
                                            .isEmpty())
                                    < 0.3
                    ? column.as(ColumnField.GROUP, Basis.GUESS)
                    : column;
            default -> column;
        };
    }

    private static boolean says(SourceColumn column, String word) {
        return column.header().toLowerCase(Locale.ROOT).contains(word);
    }

    /** A status may be given by nothing but colour: a column without a use in which several cells are filled so. */
    private static SourceTable withColouredColumn(SourceTable table) {
        if (table.has(ColumnField.STATUS)) {
            return table;
        }
        List<SourceColumn> columns = new ArrayList<>();
        boolean found = false;
        for (SourceColumn column : table.columns()) {
            boolean coloured = !found && column.field() == ColumnField.LEAVE_OUT && filled(table, column) >= 3;
            columns.add(coloured ? column.as(ColumnField.STATUS, Basis.GUESS) : column);
            found |= coloured;
        }
        return table.as(table.kind(), columns);
    }

    private static long filled(SourceTable table, SourceColumn column) {
        return table.body().stream()
                .filter(row -> row.cell(column.index()).fill() != null)
                .count();
    }

    private static double share(SourceTable table, SourceColumn column, Predicate<String> holds) {
        List<String> texts = table.body().stream()
                .map(row -> row.cell(column.index()).text())
                .filter(text -> !text.isBlank())
                .toList();
        return texts.isEmpty() ? 0.5 : (double) texts.stream().filter(holds).count() / texts.size();
    }
}
