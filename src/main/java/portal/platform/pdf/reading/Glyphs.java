package portal.platform.pdf.reading;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Which letters a sign of a font stands for. */
final class Glyphs {

    /** What stands for a sign that a font gives no letter to. */
    static final char UNKNOWN = '\uFFFD';

    private Glyphs() {}

    static String letter(PDFont font, int code) throws IOException {
        String known = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (known == null) {
            return String.valueOf(font instanceof PDSimpleFont ? (char) code : UNKNOWN);
        }
        StringBuilder letters = new StringBuilder();
        known.chars().forEach(sign -> letters.append(plain((char) sign)));
        return letters.toString();
    }

    /** Letters that were drawn as one are taken apart; of fonts of signs ticks and crosses are told apart, all else is a bullet. */
    private static String plain(char sign) {
        if (sign >= '\uFB00' && sign <= '\uFB06') {
            return Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
        }
        if (Character.isISOControl(sign) || Character.isSpaceChar(sign)) {
            return " ";
        }
        return switch (sign) {
            case '\uF0FC', '\uF0FE', '\uF052' -> "✓";
            case '\uF0FB', '\uF0FD', '\uF054' -> "✗";
            default -> sign >= '\uF000' && sign <= '\uF0FF' ? "•" : String.valueOf(sign);
        };
    }
}
