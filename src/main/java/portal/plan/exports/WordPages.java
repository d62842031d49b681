package portal.plan.exports;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import portal.platform.pdf.Resources;
import portal.platform.word.Paper;
import portal.platform.word.WordSheets;

/** The pages of a plan as a text document, with what it is at their foot. Their style sheet stands beside this class. */
final class WordPages {

    private static final String LANGUAGE = "en-GB";

    /** How much of a page can be written on, from left to right, in twentieths of a point. */
    static final int WIDTH = Paper.ACROSS.writable();

    private final XWPFDocument document;

    WordPages(XWPFDocument document, String title, String whose) {
        this.document = document;
        WordSheets sheets = new WordSheets(document, Paper.ACROSS, Resources.text(WordPages.class, "plan.styles.xml"));
        sheets.about(title + ", " + whose, title, whose, LANGUAGE);
        sheets.foot(title + ", " + whose);
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
}
