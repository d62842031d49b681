package portal.letter.pdf;

import portal.platform.pdf.TaggedPdf;

/** A letter on A4, as it is issued. */
public final class LetterPdf {

    private LetterPdf() {}

    public static byte[] render(LetterText text) {
        return TaggedPdf.of(LetterPage.of(text).document());
    }
}
