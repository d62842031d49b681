package portal.plan.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import portal.platform.faces.Texts;

/** Writes a plan as a text document: real headings, tables whose header is repeated on each page, A4 across. */
final class PlanDocument {

    private static final long A4_LONG = 16838;
    private static final long A4_SHORT = 11906;
    private static final int SMALL = 9;
    private static final List<Integer> HEADINGS = List.of(18, 14, 11);

    private final XWPFDocument document;

    private PlanDocument(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(ExportedPlan exported) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PlanDocument(document).write(exported);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ExportedPlan exported) {
        document.getProperties().getCoreProperties().setTitle(exported.title() + ", " + exported.whose());
        across();
        headingStyles();
        heading(1, exported.title());
        words(document.createParagraph(), exported.whose());
        words(document.createParagraph(), exported.window());
        if (exported.plan().isBare()) {
            words(document.createParagraph(), Texts.of("plan.none"));
        }
        if (!exported.plan().ragKey().isBlank()) {
            words(
                    document.createParagraph(),
                    Texts.of("plan.colours.key") + " " + exported.plan().ragKey());
        }
        for (PrintedTable table : PrintedTable.of(exported.plan())) {
            if (!table.title().isEmpty()) {
                heading(2, table.title());
            }
            table.groups().forEach(group -> write(table.columns(), group));
        }
    }

    /** Each group is a table under its own heading, so that whoever listens can go from one to the next. */
    private void write(List<String> columns, PrintedTable.Group group) {
        if (!group.title().isEmpty()) {
            heading(3, group.title());
        }
        XWPFTable table = document.createTable(group.lines().size() + 1, columns.size());
        table.setWidth("100%");
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        for (int column = 0; column < columns.size(); column++) {
            cell(header.getCell(column), columns.get(column)).setBold(true);
        }
        for (int line = 0; line < group.lines().size(); line++) {
            XWPFTableRow row = table.getRow(line + 1);
            row.setCantSplitRow(true);
            for (int column = 0; column < columns.size(); column++) {
                cell(row.getCell(column), group.lines().get(line).get(column));
            }
        }
    }

    private XWPFRun cell(XWPFTableCell cell, String text) {
        XWPFRun run = words(cell.getParagraphArray(0), text);
        run.setFontSize(SMALL);
        return run;
    }

    private void heading(int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        XWPFRun run = words(paragraph, text);
        run.setBold(true);
        run.setFontSize(HEADINGS.get(level - 1));
    }

    private static XWPFRun words(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        run.setText(lines[0]);
        for (int index = 1; index < lines.length; index++) {
            run.addBreak();
            run.setText(lines[index]);
        }
        return run;
    }

    private void across() {
        CTPageSz size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(A4_LONG));
        size.setH(BigInteger.valueOf(A4_SHORT));
    }

    private void headingStyles() {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage("en-GB");
        for (int level = 1; level <= HEADINGS.size(); level++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setType(STStyleType.PARAGRAPH);
            style.setStyleId("Heading" + level);
            style.addNewName().setVal("heading " + level);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            styles.addStyle(new XWPFStyle(style, styles));
        }
    }
}
