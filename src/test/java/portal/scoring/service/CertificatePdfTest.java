package portal.scoring.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import portal.platform.pdf.Conformity;

class CertificatePdfTest {

    private static final TimeServed SERVED = new TimeServed(
            "Ann Quill",
            LocalDate.of(2026, 11, 22),
            List.of(new RoundServed("Stage two, autumn 2026", 2, 3, 1), new RoundServed("Spring 2026", 3, 1, 0)));

    @Test
    void a_certificate_conforms() {
        assertThat(Conformity.objections(CertificatePdf.of(SERVED))).isEmpty();
    }

    @Test
    void it_says_who_has_done_how_much_and_when() throws IOException {
        try (PDDocument document = Loader.loadPDF(CertificatePdf.of(SERVED))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Certificate of service Ann Quill")
                    .contains("has submitted 4 reviews, leading one panel.")
                    .contains("Stage two, autumn 2026 2 3 1")
                    .contains("As of 22 November 2026");
        }
    }
}
