package portal.platform.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The A4 paper of a text document, with its margins. Lengths are in twentieths of a point. */
public enum Paper {
    /** For running text. */
    UPRIGHT(11906, 16838, 1500),
    /** For tables. */
    ACROSS(16838, 11906, 850);

    private final int width;
    private final int height;
    private final int margin;

    Paper(int width, int height, int margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    /** How much of a page can be written on, from left to right. */
    public int writable() {
        return width - 2 * margin;
    }

    void lay(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        if (width > height) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        BigInteger all = BigInteger.valueOf(margin);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(all);
        margins.setRight(all);
        margins.setBottom(all);
        margins.setLeft(all);
        margins.setHeader(BigInteger.valueOf(margin / 2));
        margins.setFooter(BigInteger.valueOf(margin / 2));
        margins.setGutter(BigInteger.ZERO);
    }
}
