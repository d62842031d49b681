package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the rows and merged cells of one sheet out of its XML, as it streams by. */
final class SheetHandler extends DefaultHandler {

    private final CellReading reading;
    private final List<SourceRow> rows = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final ColourRules colours;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();

    private List<SourceCell> cells = new ArrayList<>();
    private int rowNumber;
    private boolean hidden;
    private int column;
    private String type = "n";
    private int style;
    private String inside = "";

    SheetHandler(CellReading reading) {
        this.reading = reading;
        this.colours = new ColourRules(reading.styles());
    }

    /** The rows with something in them; what a merged cell covers downwards is filled with its text. */
    SourceSheet sheet(String name) {
        colours.colour(rows);
        return new SourceSheet(name, MergedCells.fill(rows, merged), Set.of(), hiddenColumns);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v", "t", "f", "formula" -> begin(localName);
            case "col" -> column(attributes);
            case "conditionalFormatting" -> colours.over(attributes.getValue("sqref"));
            case "cfRule" -> colours.begin(attributes);
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inside.equals("f")) {
            formula.append(characters, start, length);
        } else if (!inside.isEmpty()) {
            value.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "v", "t", "f" -> inside = "";
            case "formula" -> {
                colours.formula(value.toString());
                inside = "";
            }
            case "cfRule" -> colours.end();
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void begin(String name) {
        inside = name;
        if (name.equals("formula")) {
            value.setLength(0);
        }
    }

    private void column(Attributes attributes) {
        if (isHidden(attributes)) {
            int last = Math.min(Integer.parseInt(attributes.getValue("max")), FileLimits.COLUMNS);
            for (int number = Integer.parseInt(attributes.getValue("min")); number <= last; number++) {
                hiddenColumns.add(number - 1);
            }
        }
    }

    private static boolean isHidden(Attributes attributes) {
        return "1".equals(attributes.getValue("hidden")) || "true".equals(attributes.getValue("hidden"));
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        hidden = isHidden(attributes);
        cells = new ArrayList<>();
        column = -1;
        if (rows.size() > FileLimits.ROWS) {
            throw new PlanFileTooLarge();
        }
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        String given = attributes.getValue("t");
        type = given == null ? "n" : given;
        String styleIndex = attributes.getValue("s");
        style = styleIndex == null ? 0 : Integer.parseInt(styleIndex);
        value.setLength(0);
        formula.setLength(0);
    }

    private void endCell() {
        SourceCell cell = cell();
        boolean beyond = column >= FileLimits.COLUMNS;
        if (beyond && !cell.isBlank()) {
            throw new PlanFileTooLarge();
        }
        if (beyond || (cell.isBlank() && cell.fill() == null)) {
            return;
        }
        if (column < cells.size()) {
            throw new PlanFileBroken();
        }
        while (cells.size() < column) {
            cells.add(SourceCell.EMPTY);
        }
        cells.add(cell);
    }

    private SourceCell cell() {
        if (!value.isEmpty()) {
            return reading.cell(type, style, value.toString());
        }
        return reading.cell("str", style, formula.isEmpty() ? "" : "=" + formula);
    }

    private void merge(String range) {
        if (merged.size() > FileLimits.MERGED) {
            throw new PlanFileTooLarge();
        }
        merged.add(CellRangeAddress.valueOf(range));
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new SourceRow(rowNumber, cells, hidden));
        }
    }
}
