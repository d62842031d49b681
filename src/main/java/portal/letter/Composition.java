package portal.letter;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import portal.facts.Facts;
import portal.letter.pdf.LetterPage;
import portal.letter.pdf.LetterPdf;
import portal.letter.pdf.LetterText;

/** A letter's words as they are at this moment, with the facts that stand in them. */
record Composition(LetterText text, Facts facts) {

    /** The same with what a reader needs to have the letter checked. */
    Composition with(LetterText.Proof proof) {
        return new Composition(text.with(proof), facts);
    }

    /** The same below a notice of what it is not. */
    Composition marked(LetterText.Notice notice) {
        return new Composition(text.marked(notice), facts);
    }

    String html() {
        return LetterPage.of(text).article();
    }

    /** Of the words without the date and the signatures, which are not settled before the second signature. */
    String sha256() {
        return LetterPage.sha256(text);
    }

    /** @param last what is still put into the document before it is written */
    byte[] pdf(Consumer<PDDocument> last) {
        return LetterPdf.render(text, last);
    }
}
