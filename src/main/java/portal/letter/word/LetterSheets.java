package portal.letter.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import portal.letter.pdf.LetterText;
import portal.platform.pdf.Resources;
import portal.platform.word.Paper;
import portal.platform.word.WordSheets;

/** The sheets that a letter is written on, with its styles and its kinds of list, which stand beside this class. */
final class LetterSheets {

    private static final BigInteger BULLETS = BigInteger.ZERO;
    private static final BigInteger NUMBERS = BigInteger.ONE;

    private final WordSheets sheets;
    private final XWPFNumbering lists;

    LetterSheets(XWPFDocument document) {
        sheets = new WordSheets(document, Paper.UPRIGHT, Resources.text(LetterSheets.class, "letter.styles.xml"));
        sheets.foot("");
        lists = document.createNumbering();
        try {
            lists.setNumbering(
                    NumberingDocument.Factory.parse(Resources.text(LetterSheets.class, "letter.numbering.xml"))
                            .getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("the lists of letters cannot be read", e);
        }
    }

    /** What the file says of itself without being opened. It names nobody: who signed stands in the letter. */
    void about(String title, String sender, String language) {
        sheets.about(title, "", sender, language);
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
}
