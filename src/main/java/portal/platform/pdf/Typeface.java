package portal.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A typeface whose usual characters are cut out and packed once for all documents, because that is most of what a document
 * takes to write. A document with a character beyond them gets a cut of its own.
 */
final class Typeface {

    private static final BitSet USUAL = new BitSet();
    /** They are never drawn. */
    private static final String LINE_ENDS = "\r\n\t";

    static {
        USUAL.set(' ', '~' + 1);
        "ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜÝàáâäçèéêëìíîïñòóôöùúûüýÿŴŵẀẁẂẃẄẅŶŷỲỳŸ‘’“”‐–—…•·€£½°×©®\u00A0\u25A1"
                .codePoints()
                .forEach(USUAL::set);
    }

    private final TrueTypeFont whole;
    private final PDType0Font usual;

    Typeface(String file) {
        try {
            whole = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes(Typeface.class, file)));
            whole.setEnableGsub(false);
            PDType0Font cut = PDType0Font.load(new PDDocument(), whole, true);
            USUAL.stream().forEach(cut::addToSubset);
            cut.subset();
            usual = new Usual(cut.getCOSObject(), whole.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isUsual(String text) {
        return text.codePoints().allMatch(c -> USUAL.get(c) || LINE_ENDS.indexOf(c) >= 0);
    }

    /** The usual characters, packed already. */
    PDFont usual() {
        forgetNumbers(usual.getCOSObject());
        return usual;
    }

    /** Whatever this document will need, packed when it is saved. */
    PDFont cutFor(PDDocument document) throws IOException {
        return PDType0Font.load(document, whole, true);
    }

    boolean draws(int codePoint) {
        try {
            return whole.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document that was saved last numbered the parts; another would take them for its own. */
    private static void forgetNumbers(COSBase part) {
        if (part instanceof COSDictionary dictionary) {
            dictionary.setKey(null);
            dictionary.getValues().forEach(Typeface::forgetNumbers);
        } else if (part instanceof COSArray array) {
            array.setKey(null);
            array.forEach(Typeface::forgetNumbers);
        }
    }

    /** Packed, and still able to say what it has: whoever sets a text asks where a character cannot be drawn. */
    private static final class Usual extends PDType0Font {

        private final CmapLookup glyphs;

        Usual(COSDictionary packed, CmapLookup glyphs) throws IOException {
            super(packed);
            this.glyphs = glyphs;
        }

        @Override
        public CmapLookup getCmapLookup() {
            return new CmapLookup() {
                @Override
                public int getGlyphId(int codePoint) {
                    return USUAL.get(codePoint) ? glyphs.getGlyphId(codePoint) : 0;
                }

                @Override
                public List<Integer> getCharCodes(int glyph) {
                    return glyphs.getCharCodes(glyph);
                }
            };
        }
    }
}
