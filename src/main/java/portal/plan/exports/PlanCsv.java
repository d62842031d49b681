package portal.plan.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import portal.plan.PlanDetail;
import portal.platform.text.InertCell;

/** Writes a plan as a CSV file that spreadsheets open and that the portal reads back. */
final class PlanCsv {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private PlanCsv() {}

    static byte[] of(PlanDetail plan) {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(out);
        List<ExportColumn> columns = ExportColumn.of(plan);
        csv.writeRecord(columns.stream().map(ExportColumn::header).toList());
        plan.actions()
                .forEach(row -> csv.writeRecord(columns.stream()
                        .map(column -> InertCell.of(column.text(row)))
                        .toList()));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
