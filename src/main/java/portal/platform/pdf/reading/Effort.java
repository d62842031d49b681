package portal.platform.pdf.reading;

/** How much is drawn in a whole file. A full page takes some ten thousand strokes of the pen. */
final class Effort {

    private static final int MOST = 500_000;

    private int spent;

    void spend() {
        spent++;
        if (spent > MOST) {
            throw new PdfRefused(PdfRefused.Reason.TOO_MUCH);
        }
    }
}
