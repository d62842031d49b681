package portal.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Usual characters come from typefaces that are cut once; a text with others, or with line ends, is as good. */
class TaggedPdfTest {

    private static final String PAGE =
            """
            <html lang="en-GB"><head><title>A page</title><style>
            body { font-family: "Liberation Serif" } p:before { content: "• " } p { margin: 0 } table { border-collapse: collapse; -fs-table-paginate: paginate } th, td { border: 1pt solid }
            </style></head><body><table><thead><tr><th scope="col">Head</th></tr></thead><tbody><tr><td><p>%s</p></td></tr></tbody></table></body></html>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Usual words, 1–2 at £3 | Head • Usual words, 1–2 at £3",
                "one<br/>two | Head • one two",
                "Łódź and Ωμέγα | Head • Łódź and Ωμέγα",
                "thin\u2009space | Head • thin\u2009space",
                "Ysgol Ŵyn ar Lŷn | Head • Ysgol Ŵyn ar Lŷn"
            })
    void what_is_written_is_read_again_by_everybody(String html, String text) throws IOException {
        byte[] pdf = pdf(html);
        assertThat(words(pdf)).isEqualTo(text.replaceAll("\\s+", " "));
        assertThat(Conformity.objections(pdf)).isEmpty();
    }

    @Test
    void one_document_leaves_nothing_in_the_next() throws IOException {
        byte[] first = pdf("Usual words");
        pdf("Ωμέγα");
        assertThat(words(pdf("Other words"))).isEqualTo("Head • Other words");
        assertThat(pdf("Usual words")).hasSameSizeAs(first);
    }

    private static byte[] pdf(String html) {
        return TaggedPdf.of(new Template(PAGE.formatted(html)).fill(Map.of()));
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip().replaceAll("\\s+", " ");
        }
    }
}
