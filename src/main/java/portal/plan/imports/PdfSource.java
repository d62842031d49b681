package portal.plan.imports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.events.RuleBroken;
import portal.platform.pdf.reading.Block;
import portal.platform.pdf.reading.Cell;
import portal.platform.pdf.reading.PdfReading;
import portal.platform.pdf.reading.PdfRefused;
import portal.platform.pdf.reading.Row;
import portal.platform.pdf.reading.Table;
import portal.platform.pdf.reading.Words;

/** Reads the tables of a PDF, and what stands beside them. */
final class PdfSource {

    private PdfSource() {}

    static List<SourceSheet> read(byte[] bytes) {
        DocumentFlow flow = new DocumentFlow();
        for (Block block : blocks(bytes)) {
            if (block instanceof Table table) {
                flow.table(grid(table));
            } else if (block instanceof Words words && words.role() == Words.Role.MARGIN) {
                flow.aside(words.text());
            } else if (block instanceof Words words) {
                flow.words(words.text(), words.role() == Words.Role.HEADING);
            }
        }
        return flow.sheets();
    }

    private static List<Block> blocks(byte[] bytes) {
        try {
            return PdfReading.of(bytes, PdfSource::isHeader);
        } catch (PdfRefused refused) {
            throw refusal(refused.reason());
        }
    }

    private static boolean isHeader(List<String> texts) {
        return HeaderRow.columns(SourceRow.of(0, texts)).isPresent();
    }

    private static RuleBroken refusal(PdfRefused.Reason reason) {
        return switch (reason) {
            case LOCKED -> new PlanFileEncrypted();
            case DAMAGED -> new PlanFileBroken();
            case TOO_MUCH -> new PlanFileTooLarge();
            case NO_WORDS -> new PlanFileIsScan();
        };
    }

    private static TableGrid grid(Table table) {
        TableGrid grid = new TableGrid();
        for (Row row : table.rows()) {
            grid.startRow(false, row.pages());
            for (Cell cell : row.cells()) {
                grid.put(cell.column(), cell.columns(), cell.rows() - 1, SourceCell.of(cell.text(), fill(cell.fill())));
            }
        }
        return grid;
    }

    private static @Nullable FillColour fill(@Nullable Integer colour) {
        return Optional.ofNullable(colour)
                .flatMap(rgb -> FillColour.of(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF))
                .orElse(null);
    }
}
