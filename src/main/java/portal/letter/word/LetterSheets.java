package portal.letter.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import portal.letter.pdf.LetterText;
import portal.platform.faces.Texts;
import portal.platform.pdf.Resources;

/** The sheets that a letter is written on: A4, numbered, with its styles and its kinds of list, which stand beside this class. */
final class LetterSheets {

    private static final BigInteger BULLETS = BigInteger.ZERO;
    private static final BigInteger NUMBERS = BigInteger.ONE;

    /** Lengths are in twentieths of a point. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1500;

    private final XWPFDocument document;
    private final XWPFNumbering lists;

    LetterSheets(XWPFDocument document) {
        this.document = document;
        this.lists = document.createNumbering();
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(Resources.text(LetterSheets.class, "letter.styles.xml"))
                            .getStyles());
            lists.setNumbering(
                    NumberingDocument.Factory.parse(Resources.text(LetterSheets.class, "letter.numbering.xml"))
                            .getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("the styles of letters cannot be read", e);
        }
        page();
        foot();
    }

    /** What the file says of itself without being opened. It names nobody: who signed stands in the letter. */
    void about(String title, String sender, String language) {
        PackageProperties about = document.getProperties().getCoreProperties().getUnderlyingProperties();
        about.setTitleProperty(Optional.of(title));
        about.setCreatorProperty(Optional.of(sender));
        about.setLanguageProperty(Optional.of(language));
    }

    /** The picture of the letterhead, with the words for who cannot see it. */
    void picture(XWPFRun run, LetterText.Logo logo) {
        String data = logo.data();
        byte[] png = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
        try {
            run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    "logo.png",
                    Units.pixelToEMU(logo.width()),
                    Units.pixelToEMU(logo.height()));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("the picture of a letterhead cannot be written", e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(logo.alternative());
    }

    /** A list of its own, so that its numbers begin anew. @param start its first number, empty for one */
    BigInteger list(boolean numbered, String start, int level) {
        BigInteger number = lists.addNum(numbered ? NUMBERS : BULLETS);
        if (numbered) {
            CTNumLvl own = lists.getNum(number).getCTNum().addNewLvlOverride();
            own.setIlvl(BigInteger.valueOf(level));
            own.addNewStartOverride().setVal(start.isEmpty() ? BigInteger.ONE : new BigInteger(start));
        }
        return number;
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
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

    private void foot() {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText(Texts.of("letter.document.page") + " ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" " + Texts.of("letter.document.of") + " ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
