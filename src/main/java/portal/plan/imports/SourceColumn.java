package portal.plan.imports;

/**
 * A column of a table.
 *
 * @param index counted from 0
 * @param basis why it is taken for the field
 */
public record SourceColumn(int index, String header, ColumnField field, Basis basis) {

    SourceColumn as(ColumnField other, Basis nowFor) {
        return new SourceColumn(index, header, other, nowFor);
    }

    boolean sure() {
        return basis != Basis.GUESS;
    }

    /** The column's letter in a spreadsheet. */
    public String letter() {
        return index < 26 ? String.valueOf((char) ('A' + index)) : "A" + (char) ('A' + index - 26);
    }
}
