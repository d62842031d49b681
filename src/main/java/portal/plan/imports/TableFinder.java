package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a sheet: where each header stands, what repeats it, and what belongs to none. */
final class TableFinder {

    private final String sheetName;
    private final int sheetIndex;
    private final DraftNotes notes;
    private final List<SourceTable> tables = new ArrayList<>();
    private @Nullable SourceTable current;

    private TableFinder(String sheetName, int sheetIndex, DraftNotes notes) {
        this.sheetName = sheetName;
        this.sheetIndex = sheetIndex;
        this.notes = notes;
    }

    static List<SourceTable> find(SourceSheet sheet, int sheetIndex, DraftNotes notes) {
        TableFinder finder = new TableFinder(sheet.name(), sheetIndex, notes);
        List<SourceRow> rows =
                sheet.rows().stream().filter(row -> !row.isBlank()).toList();
        List<SourceRow> titles = new ArrayList<>();
        for (SourceRow row : rows) {
            if (!finder.takes(row)) {
                titles.add(row);
            }
            if (sheet.seams().contains(row.number())) {
                notes.doubt(RowIssue.about(new Place(sheet.name(), row.number()), IssueCode.TABLE_CONTINUED, ""));
            }
        }
        if (finder.tables.isEmpty()) {
            finder.tables.add(finder.withoutHeader(rows, sheet.width()));
        } else {
            titles.forEach(row -> notes.leaveOut(new Place(sheet.name(), row.number()), row, LeftOut.Reason.TITLE));
        }
        finder.tables.forEach(table -> finder.doubtHidden(table, sheet));
        return finder.tables.stream().map(ColumnProposals::refine).toList();
    }

    private void doubtHidden(SourceTable table, SourceSheet sheet) {
        table.columns().stream()
                .filter(column -> sheet.hiddenColumns().contains(column.index()))
                .filter(column -> table.body().stream()
                        .anyMatch(row -> row.cell(column.index()).says()))
                .forEach(column -> notes.doubt(new RowIssue(
                        new Place(sheetName, table.headerRow()),
                        column.index(),
                        IssueCode.COLUMN_HIDDEN,
                        column.header(),
                        column.letter())));
    }

    private boolean takes(SourceRow row) {
        Optional<List<SourceColumn>> header = HeaderRow.columns(row);
        Place place = new Place(sheetName, row.number());
        SourceTable table = current;
        if (header.isPresent() && table != null && HeaderRow.repeats(table.columns(), header.get())) {
            notes.leaveOut(place, row, LeftOut.Reason.REPEATED_HEADER);
            notes.doubt(RowIssue.about(place, IssueCode.HEADER_REPEATED, ""));
        } else if (header.isPresent() && (table == null || HeaderRow.isSure(header.get()))) {
            notes.leaveOut(place, row, LeftOut.Reason.HEADER);
            begin(row, header.get(), kind(row));
        } else if (isGlossary(row)) {
            begin(row, List.of(), TableKind.GLOSSARY);
            add(row);
        } else if (table != null) {
            add(row);
        } else {
            return false;
        }
        return true;
    }

    private void begin(SourceRow header, List<SourceColumn> columns, TableKind kind) {
        current = new SourceTable(
                sheetIndex + "." + tables.size(), sheetName, kind, header.number(), columns, new ArrayList<>(), false);
        tables.add(current);
    }

    private void add(SourceRow row) {
        tables.get(tables.size() - 1).body().add(row);
    }

    private TableKind kind(SourceRow header) {
        boolean usual = HeaderWords.speaksOfBusinessAsUsual(sheetName)
                || header.cells().stream()
                        .map(SourceCell::text)
                        .anyMatch(text -> HeaderWords.speaksOfBusinessAsUsual(text) && !saysItOfEachRow(text));
        return usual ? TableKind.BUSINESS_AS_USUAL : TableKind.ACTIONS;
    }

    private static boolean saysItOfEachRow(String header) {
        return HeaderWords.match(header)
                .filter(match -> match.field() == ColumnField.USUAL)
                .isPresent();
    }

    private static boolean isGlossary(SourceRow row) {
        int first = row.firstSaying();
        return first >= 0
                && row.saying() >= 2
                && HeaderWords.speaksOfAbbreviations(row.cell(first).text());
    }

    private SourceTable withoutHeader(List<SourceRow> rows, int width) {
        List<SourceColumn> columns = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            columns.add(new SourceColumn(index, "", ColumnField.LEAVE_OUT, Basis.GUESS));
        }
        boolean listed = HeaderWords.speaksOfFramework(sheetName)
                || rows.stream()
                        .limit(2)
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> HeaderWords.speaksOfFramework(cell.text()));
        TableKind kind = listed ? TableKind.FRAMEWORK : TableKind.NOT_NEEDED;
        return new SourceTable(sheetIndex + ".0", sheetName, kind, 0, columns, rows, false);
    }
}
