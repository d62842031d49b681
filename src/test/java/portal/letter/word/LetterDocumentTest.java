package portal.letter.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.letter.pdf.LetterPage;
import portal.letter.pdf.LetterPdf;
import portal.letter.pdf.LetterText;
import portal.letter.pdf.SampleLetter;
import portal.letter.pdf.StructureText;

/** A letter as a text document, read back as the program that opens it would. */
class LetterDocumentTest {

    private static final LetterText.Logo LOGO =
            new LetterText.Logo("/logo", "data:image/png;base64," + picture(), "The made-up board", 120, 30);
    private static final LetterText LETTER = with(LOGO, SampleLetter.issued());

    private XWPFDocument document;

    @BeforeEach
    void write() throws IOException {
        document = new XWPFDocument(
                new ByteArrayInputStream(LetterDocument.of(LetterPage.of(LETTER).article(), LOGO)));
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void it_says_the_same_words_in_the_same_order_as_the_pdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(LetterPdf.render(LETTER))) {
            assertThat(words(texts(""))).isEqualTo(words(StructureText.of(pdf)));
        }
    }

    @Test
    void it_begins_with_the_logo_and_says_what_it_shows() {
        XWPFParagraph first = document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getRuns().stream()
                        .anyMatch(run -> !run.getEmbeddedPictures().isEmpty()))
                .findFirst()
                .orElseThrow();
        XWPFRun run = first.getRuns().get(0);

        assertThat(document.getAllPictures()).hasSize(1);
        assertThat(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().getDescr())
                .isEqualTo("The made-up board");
        assertThat(run.getEmbeddedPictures().get(0).getWidth()).isEqualTo(90);
    }

    @Test
    void its_headings_and_lists_are_styles() {
        assertThat(texts("Heading1"))
                .singleElement()
                .asString()
                .startsWith("Re: ")
                .endsWith(LETTER.start().subject());
        assertThat(texts("Heading2"))
                .containsExactlyElementsOf(LETTER.sections().stream()
                        .map(LetterText.Section::heading)
                        .toList());
        assertThat(document.getParagraphs())
                .filteredOn(paragraph -> "ListParagraph".equals(paragraph.getStyle()))
                .isNotEmpty()
                .allSatisfy(paragraph -> assertThat(paragraph.getNumFmt()).isIn("bullet", "decimal"));
        assertThat(document.getParagraphs())
                .allSatisfy(paragraph -> assertThat(document.getStyles().getStyle(paragraph.getStyle()))
                        .as(paragraph.getStyle())
                        .isNotNull());
    }

    @Test
    void each_numbered_list_begins_with_its_own_number() throws IOException {
        String lists = "<article><h2>Re</h2><ol><li>One<ul><li>Within</li></ul></li><li>Two</li></ol><p>So</p>"
                + "<ol start=\"3\"><li>Three</li></ol></article>";
        try (XWPFDocument made = new XWPFDocument(new ByteArrayInputStream(LetterDocument.of(lists, null)))) {
            List<XWPFParagraph> items = made.getParagraphs().stream()
                    .filter(paragraph -> "ListParagraph".equals(paragraph.getStyle()))
                    .toList();

            assertThat(items).extracting(XWPFParagraph::getText).containsExactly("One", "Within", "Two", "Three");
            assertThat(items)
                    .extracting(XWPFParagraph::getNumFmt)
                    .containsExactly("decimal", "bullet", "decimal", "decimal");
            assertThat(items.get(2).getNumID()).isEqualTo(items.get(0).getNumID());
            assertThat(made.getNumbering()
                            .getNum(items.get(3).getNumID())
                            .getCTNum()
                            .getLvlOverrideArray(0)
                            .getStartOverride()
                            .getVal())
                    .isEqualTo(3);
        }
    }

    @Test
    void what_the_file_says_of_itself_is_its_title_and_language_and_names_nobody() {
        PackageProperties about = document.getProperties().getCoreProperties().getUnderlyingProperties();

        assertThat(about.getTitleProperty()).hasValue("Re: " + LETTER.start().subject());
        assertThat(about.getLanguageProperty()).hasValue("en-GB");
        assertThat(about.getCreatorProperty()).hasValue(LETTER.letterhead().sender());
        assertThat(about.getLastModifiedByProperty()).isEmpty();
        assertThat(about.getDescriptionProperty()).isEmpty();
    }

    private List<String> texts(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.isEmpty() || style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String words(List<String> texts) {
        return words(String.join("", texts));
    }

    /** Where lines break is for each of them to say. */
    private static String words(String text) {
        return text.replaceAll("[\\s\u00a0\u00ad]+", "");
    }

    private static LetterText with(LetterText.Logo logo, LetterText letter) {
        LetterText.Letterhead head = letter.letterhead();
        return new LetterText(
                letter.language(),
                new LetterText.Letterhead(head.sender(), head.boardName(), head.address(), logo),
                letter.start(),
                letter.sections(),
                letter.end(),
                letter.proof(),
                letter.notice());
    }

    private static String picture() {
        BufferedImage picture = new BufferedImage(360, 90, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(new Color(12, 83, 96));
        canvas.fillRect(0, 0, 360, 90);
        canvas.setColor(Color.WHITE);
        canvas.fillOval(15, 15, 60, 60);
        canvas.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
