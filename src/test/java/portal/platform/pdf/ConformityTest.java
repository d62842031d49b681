package portal.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class ConformityTest {

    @Test
    void a_page_whose_typeface_is_missing_from_the_file_is_objected_to() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("Well done");
                content.endText();
            }
            document.save(bytes);
        }

        assertThat(Conformity.objections(bytes.toByteArray()))
                .anySatisfy(objection -> assertThat(objection).contains("font programs"));
    }

    @Test
    void what_is_no_pdf_is_objected_to() {
        assertThat(Conformity.objections(new byte[] {1, 2, 3})).isNotEmpty();
    }
}
