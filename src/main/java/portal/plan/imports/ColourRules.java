package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Colours that a sheet gives to cells by what they say. Only rules that name the words are followed; formulas are never run. */
final class ColourRules {

    private static final int MOST_LOOKS = 2_000_000;

    private final CellStyles styles;
    private final List<Rule> rules = new ArrayList<>();
    private String ranges = "";
    private String kind = "";
    private String words = "";
    private @Nullable FillColour fill;

    private record Rule(String ranges, String kind, String words, FillColour fill) {

        boolean fits(SourceCell cell) {
            String text = cell.text().toLowerCase(Locale.ROOT);
            return switch (kind) {
                case "containsText" -> text.contains(words);
                case "beginsWith" -> text.startsWith(words);
                case "endsWith" -> text.endsWith(words);
                default -> text.equals(words);
            };
        }
    }

    ColourRules(CellStyles styles) {
        this.styles = styles;
    }

    void over(@Nullable String sqref) {
        ranges = sqref == null ? "" : sqref;
    }

    void begin(Attributes attributes) {
        String type = String.valueOf(attributes.getValue("type"));
        boolean equal = type.equals("cellIs") && "equal".equals(attributes.getValue("operator"));
        kind = equal ? "equal" : type;
        String text = attributes.getValue("text");
        words = text == null ? "" : text.toLowerCase(Locale.ROOT);
        String number = attributes.getValue("dxfId");
        fill = number == null ? null : styles.ruleFill(Integer.parseInt(number));
    }

    /** What a cell has to equal, where it is written out and not to be calculated. */
    void formula(String formula) {
        if (kind.equals("equal") && formula.matches("\"[^\"]*\"|-?[\\d.]+")) {
            words = formula.replace("\"", "").toLowerCase(Locale.ROOT);
        }
    }

    void end() {
        boolean followed =
                List.of("equal", "containsText", "beginsWith", "endsWith").contains(kind);
        if (followed && fill != null && !words.isEmpty()) {
            rules.add(new Rule(ranges, kind, words, fill));
        }
    }

    void colour(List<SourceRow> rows) {
        NavigableMap<Integer, SourceRow> byNumber = new TreeMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        int looks = 0;
        for (Rule rule : rules) {
            for (String range : rule.ranges().split(" ")) {
                CellRangeAddress address = CellRangeAddress.valueOf(range);
                for (SourceRow row : byNumber.subMap(address.getFirstRow() + 1, true, address.getLastRow() + 1, true)
                        .values()) {
                    looks += colour(row.cells(), address, rule);
                    if (looks > MOST_LOOKS) {
                        throw new PlanFileTooLarge();
                    }
                }
            }
        }
    }

    /** The first rule that fits wins. @return how many cells were looked at */
    private static int colour(List<SourceCell> cells, CellRangeAddress range, Rule rule) {
        int last = Math.min(cells.size() - 1, range.getLastColumn());
        for (int column = range.getFirstColumn(); column <= last; column++) {
            SourceCell cell = cells.get(column);
            if (cell.fill() == null && rule.fits(cell)) {
                cells.set(column, cell.filled(rule.fill()));
            }
        }
        return 1 + Math.max(0, last - range.getFirstColumn());
    }
}
