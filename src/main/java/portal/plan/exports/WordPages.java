package portal.plan.exports;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import portal.platform.faces.Texts;
import portal.platform.pdf.Resources;

/**
 * The pages of a text document: A4 across, numbered, with what they are said at their foot. How they look stands in a style
 * sheet beside this class, so that whoever gets the document can restyle it as any other.
 */
final class WordPages {

    private static final String STYLES = Resources.text(WordPages.class, "plan.styles.xml");
    private static final String LANGUAGE = "en-GB";

    /** Lengths are in twentieths of a point. */
    private static final int LONG_SIDE = 16838;

    private static final int SHORT_SIDE = 11906;
    private static final int MARGIN = 850;

    /** How much of a page can be written on, from left to right. */
    static final int WIDTH = LONG_SIDE - 2 * MARGIN;

    private final XWPFDocument document;

    WordPages(XWPFDocument document, String title, String whose) {
        this.document = document;
        style();
        about(title, whose);
        across();
        foot(title + ", " + whose);
    }

    /** A line of its own, in one of the styles of the sheet. */
    void line(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, words);
    }

    /** Words as they were typed, line by line. */
    static void write(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        String[] lines = words.split("\n", -1);
        run.setText(lines[0]);
        for (int index = 1; index < lines.length; index++) {
            run.addBreak();
            run.setText(lines[index]);
        }
    }

    private void style() {
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(STYLES).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("the style sheet of plans cannot be read", e);
        }
    }

    /** What a search, a library or a screen reader says of the file without opening it. */
    private void about(String title, String whose) {
        PackageProperties about = document.getProperties().getCoreProperties().getUnderlyingProperties();
        about.setTitleProperty(Optional.of(title + ", " + whose));
        about.setSubjectProperty(Optional.of(title));
        about.setCreatorProperty(Optional.of(whose));
        about.setLanguageProperty(Optional.of(LANGUAGE));
    }

    private void across() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        BigInteger margin = BigInteger.valueOf(MARGIN);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(margin);
        margins.setRight(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void foot(String words) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        write(foot, words);
        foot.createRun().addTab();
        write(foot, Texts.of("plan.document.page") + " ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        write(foot, " " + Texts.of("plan.document.of") + " ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
