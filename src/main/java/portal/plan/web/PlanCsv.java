package portal.plan.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import portal.plan.ActionRow;
import portal.plan.PlanDetail;
import portal.platform.faces.Texts;
import portal.platform.text.InertCell;

/** Writes a plan as a CSV file that spreadsheets open and that the portal reads back. */
final class PlanCsv {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    /** Instead of an empty group, which spreadsheets use for the one above. */
    private static final String NONE = "–";

    private static final List<String> COLUMNS = List.of(
            "reference", "group", "action", "method", "measure", "timeframe", "owner", "pillars", "links", "usual");
    private static final List<String> LOOKING_BACK = List.of("status", "rag", "reason", "account");

    private PlanCsv() {}

    static String of(PlanDetail plan) {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(header(plan));
        plan.actions().forEach(row -> csv.writeRecord(cells(plan, row)));
        return out.toString();
    }

    private static List<String> header(PlanDetail plan) {
        List<String> keys = new ArrayList<>(COLUMNS);
        if (plan.isPrevious()) {
            keys.addAll(LOOKING_BACK);
        }
        return keys.stream().map(key -> Texts.of("plan.csv." + key)).toList();
    }

    private static List<String> cells(PlanDetail plan, ActionRow row) {
        List<String> cells = new ArrayList<>(List.of(
                row.reference(),
                row.groupTitle().isEmpty() ? NONE : row.groupTitle(),
                row.action(),
                row.method(),
                row.successMeasure(),
                row.timeframe(),
                row.owner(),
                row.themes().stream().map(theme -> Texts.of(theme.key())).collect(Collectors.joining("; ")),
                row.links(),
                Texts.of(row.businessAsUsual() ? "plan.csv.usual.yes" : "plan.csv.usual.no")));
        if (plan.isPrevious()) {
            cells.add(row.status() == null ? "" : Texts.of(row.status().key()));
            cells.add(row.rag());
            cells.add(row.reason() == null ? "" : Texts.of(row.reason().key()));
            cells.add(row.account());
        }
        return cells.stream().map(InertCell::of).toList();
    }
}
