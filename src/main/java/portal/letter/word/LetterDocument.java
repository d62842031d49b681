package portal.letter.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import portal.letter.pdf.LetterText;

/** The blocks of a letter, one after the other: headings, paragraphs, lists and tables. */
public final class LetterDocument {

    /** What a paragraph of the template's is called among the styles; any other is as the rest of the text. */
    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("notice", "Notice"),
            Map.entry("board", "Board"),
            Map.entry("sender", "Letterhead"),
            Map.entry("letterhead-address", "Letterhead"),
            Map.entry("date", "Date"),
            Map.entry("addressee", "Addressee"),
            Map.entry("valediction", "Valediction"),
            Map.entry("signature-line", "SignatureLine"),
            Map.entry("signer", "Signature"),
            Map.entry("role", "Signature"),
            Map.entry("proof", "Proof"));

    private final XWPFDocument document;
    private final LetterSheets sheets;
    private final LetterText.@Nullable Logo logo;

    private LetterDocument(XWPFDocument document, LetterText.@Nullable Logo logo) {
        this.document = document;
        this.logo = logo;
        this.sheets = new LetterSheets(document);
    }

    /**
     * @param article the letter as a page of the portal shows it, with its headings below that of the page
     * @param logo the picture that the page finds at its address
     */
    public static byte[] of(String article, LetterText.@Nullable Logo logo) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new LetterDocument(document, logo)
                    .write(Jsoup.parseBodyFragment(article).body());
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Element body) {
        sheets.about(
                body.select("h2").text(),
                body.select(".sender").text(),
                body.select("article").attr("lang"));
        body.children().forEach(this::block);
    }

    private void block(Element element) {
        if (element.hasClass("logo")) {
            picture();
        }
        if (element.text().isBlank()) {
            return;
        }
        switch (element.normalName()) {
            case "h2", "h3", "h4", "h5", "h6" -> paragraph(
                    "Heading" + (element.normalName().charAt(1) - '1'), element);
            case "p", "pre" -> paragraph(style(element), element);
            case "ul", "ol" -> list(element, 0);
            case "table" -> table(element.select("tr"));
            default -> element.children().forEach(this::block);
        }
    }

    private void picture() {
        if (logo != null) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("Letterhead");
            sheets.picture(paragraph.createRun(), logo);
        }
    }

    private static String style(Element paragraph) {
        return paragraph.classNames().stream()
                .filter(STYLES::containsKey)
                .findFirst()
                .map(STYLES::get)
                .orElse("Normal");
    }

    private void paragraph(String style, Element element) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        new ParagraphWords(paragraph).addAll(element);
    }

    private void list(Element list, int level) {
        BigInteger number = sheets.list(list.normalName().equals("ol"), list.attr("start"), level);
        for (Element item : list.children()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("ListParagraph");
            paragraph.setNumID(number);
            paragraph.setNumILvl(BigInteger.valueOf(level));
            ParagraphWords.ofItem(item, paragraph);
            item.select("> ul, > ol").forEach(inner -> list(inner, level + 1));
        }
    }

    private void table(Elements rows) {
        XWPFTable table = document.createTable();
        table.setStyleID("LetterTable");
        table.removeRow(0);
        for (Element row : rows) {
            XWPFTableRow written = table.createRow();
            written.setRepeatHeader(!row.select("th").isEmpty());
            for (int column = 0; column < row.childrenSize(); column++) {
                XWPFParagraph cell = written.getCell(column) == null
                        ? written.createCell().getParagraphArray(0)
                        : written.getCell(column).getParagraphArray(0);
                cell.setStyle(row.child(column).normalName().equals("th") ? "TableHeader" : "TableText");
                new ParagraphWords(cell).addAll(row.child(column));
            }
        }
    }
}
