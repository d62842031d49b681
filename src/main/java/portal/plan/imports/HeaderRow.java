package portal.plan.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the header row of a table of actions from other rows, and proposes what its columns are. */
final class HeaderRow {

    private HeaderRow() {}

    static Optional<List<SourceColumn>> columns(SourceRow row) {
        if (row.cells().stream().noneMatch(cell -> HeaderWords.isSure(cell.text()))) {
            return Optional.empty(); // as nearly all rows, before anything is guessed
        }
        List<SourceColumn> columns = new ArrayList<>();
        for (int index = 0; index < row.cells().size(); index++) {
            columns.add(column(index, row.cell(index).text()));
        }
        List<SourceColumn> single = actionFromGroup(withoutRivals(columns));
        return isHeader(single, row.saying()) ? Optional.of(single) : Optional.empty();
    }

    private static SourceColumn column(int index, String header) {
        return HeaderWords.match(header)
                .map(match -> new SourceColumn(index, header, match.field(), match.sure() ? Basis.HEADER : Basis.GUESS))
                .orElse(new SourceColumn(index, header, ColumnField.LEAVE_OUT, Basis.GUESS));
    }

    private static boolean isHeader(List<SourceColumn> columns, long saying) {
        List<SourceColumn> matched = columns.stream()
                .filter(column -> column.field() != ColumnField.LEAVE_OUT)
                .toList();
        long sure = matched.stream().filter(SourceColumn::sure).count();
        boolean hasAction = matched.stream().anyMatch(column -> column.field() == ColumnField.ACTION);
        return hasAction && matched.size() >= 2 && sure >= 1 && matched.size() * 2L >= saying;
    }

    /** Of two columns for one field the sure one stays, else the first; a person may choose otherwise. */
    private static List<SourceColumn> withoutRivals(List<SourceColumn> columns) {
        List<SourceColumn> kept = new ArrayList<>();
        for (SourceColumn column : columns) {
            boolean beaten = column.field().isSingle()
                    && columns.stream().anyMatch(other -> other.field() == column.field() && beats(other, column));
            kept.add(beaten ? column.as(ColumnField.LEAVE_OUT, Basis.GUESS) : column);
        }
        return kept;
    }

    private static boolean beats(SourceColumn other, SourceColumn column) {
        return other.sure() == column.sure() ? other.index() < column.index() : other.sure();
    }

    /** Where nothing is called an action, the aims with an owner or a date are what is to be done. */
    private static List<SourceColumn> actionFromGroup(List<SourceColumn> columns) {
        Set<ColumnField> fields = EnumSet.noneOf(ColumnField.class);
        columns.forEach(column -> fields.add(column.field()));
        boolean dutiful = fields.contains(ColumnField.OWNER) || fields.contains(ColumnField.TIMEFRAME);
        if (fields.contains(ColumnField.ACTION) || !fields.contains(ColumnField.GROUP) || !dutiful) {
            return columns;
        }
        return columns.stream()
                .map(column ->
                        column.field() == ColumnField.GROUP ? column.as(ColumnField.ACTION, Basis.GUESS) : column)
                .toList();
    }

    /** Whether a header says the same words again over most columns, even where one was cut off. */
    static boolean repeats(List<SourceColumn> first, List<SourceColumn> again) {
        long titled = first.stream()
                .filter(column -> !HeaderWords.plain(column.header()).isEmpty())
                .count();
        long same = again.stream()
                .filter(column -> column.index() < first.size())
                .filter(column -> isSame(first.get(column.index()).header(), column.header()))
                .count();
        return same * 10 >= titled * 7;
    }

    private static boolean isSame(String first, String again) {
        String words = HeaderWords.plain(again);
        return !words.isEmpty() && (" " + HeaderWords.plain(first) + " ").contains(" " + words + " ");
    }

    /** Whether most of a header is words that only stand over columns; below another header, words like these are an action. */
    static boolean isSure(List<SourceColumn> columns) {
        long matched = columns.stream()
                .filter(column -> column.field() != ColumnField.LEAVE_OUT)
                .count();
        return columns.stream().filter(SourceColumn::sure).count() * 2 >= matched;
    }
}
