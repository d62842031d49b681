package portal.letter.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import portal.platform.pdf.Resources;
import portal.platform.word.Paper;
import portal.platform.word.WordSheets;

/** The sheets that a letter is written on, with its styles and its kinds of list, which stand beside this class. */
final class LetterSheets {

    private static final String LANGUAGE = "en-GB";
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
    void about(String title, String sender) {
        sheets.about(title, "", sender, LANGUAGE);
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
