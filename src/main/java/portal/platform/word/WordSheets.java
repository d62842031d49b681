package portal.platform.word;

import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import portal.platform.faces.Texts;

/**
 * The sheets that a text document is written on: their paper, their styles, their numbers, and what the file says of itself.
 * The styles are a file of their own, so that whoever gets the document can restyle it as any other.
 */
public final class WordSheets {

    private final XWPFDocument document;

    /** @param styles the text of a style sheet, which has a style called Footer */
    public WordSheets(XWPFDocument document, Paper paper, String styles) {
        this.document = document;
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("the styles of a document cannot be read", e);
        }
        paper.lay(document);
    }

    /** What a search, a library or a screen reader says of the file without opening it. @param subject can be empty */
    public void about(String title, String subject, String creator, String language) {
        PackageProperties about = document.getProperties().getCoreProperties().getUnderlyingProperties();
        about.setTitleProperty(Optional.of(title));
        about.setSubjectProperty(subject.isEmpty() ? Optional.empty() : Optional.of(subject));
        about.setCreatorProperty(Optional.of(creator));
        about.setLanguageProperty(Optional.of(language));
    }

    /** Numbers the pages at their foot. @param words what stands before the number; can be empty */
    public void foot(String words) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        if (!words.isEmpty()) {
            foot.createRun().setText(words);
            foot.createRun().addTab();
        }
        foot.createRun().setText(Texts.of("document.page") + " ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" " + Texts.of("document.of") + " ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
