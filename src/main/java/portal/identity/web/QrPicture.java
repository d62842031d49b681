package portal.identity.web;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text as a QR code in SVG, on white and with the margin that cameras need, also where the page is dark. */
final class QrPicture {

    private static final int MARGIN = 4;

    private QrPicture() {}

    /** The address of the picture, which holds all of it. */
    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * MARGIN;
        String squares = IntStream.range(0, code.size)
                .boxed()
                .flatMap(y -> IntStream.range(0, code.size)
                        .filter(x -> code.getModule(x, y))
                        .mapToObj(x -> "M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN)))
                .collect(Collectors.joining());
        String svg =
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>"""
                        .formatted(side, side, squares);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
