package portal.plan.imports;

/**
 * A column of a table.
 *
 * @param index counted from 0
 * @param sure whether the header says the field in as many words, or a person has said it
 */
public record SourceColumn(int index, String header, ColumnField field, boolean sure) {

    SourceColumn as(ColumnField other, boolean nowSure) {
        return new SourceColumn(index, header, other, nowSure);
    }

    /** The column's letter in a spreadsheet. */
    public String letter() {
        return index < 26 ? String.valueOf((char) ('A' + index)) : "A" + (char) ('A' + index - 26);
    }
}
