package portal.letter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import portal.letter.pdf.LetterPage;
import portal.letter.pdf.LetterPdf;
import portal.letter.pdf.LetterText;
import portal.letter.pdf.SampleLetter;
import portal.platform.pdf.Conformity;

/** The picture in the head of a letter. */
class LogoTest {

    private static final String ADDRESS = "/api/letter-templates/1/logo";

    @Test
    void a_letter_with_a_transparent_picture_conforms_and_tells_what_it_shows() throws IOException {
        byte[] pdf = LetterPdf.render(letter(drawn(400, 100)));

        assertThat(Conformity.objections(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(spoken(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("The made-up board");
        }
    }

    @Test
    void a_page_finds_the_picture_at_its_address() {
        String page = LetterPage.of(letter(drawn(400, 100))).article();

        assertThat(page).contains("src=\"" + ADDRESS + "\"", "alt=\"The made-up board\"");
        assertThat(page).doesNotContain("data:");
    }

    @Test
    void a_picture_of_any_shape_finds_its_room_in_the_letterhead() {
        assertThat(drawn(4000, 100)).extracting(LetterText.Logo::width).isEqualTo(256);
        assertThat(drawn(100, 1000)).extracting(LetterText.Logo::height).isEqualTo(68);
        assertThat(drawn(16, 4)).extracting(LetterText.Logo::width).isEqualTo(256);
    }

    @Test
    void what_is_no_picture_is_refused() {
        assertThatThrownBy(() -> Logo.drawn(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(LogoUnreadable.class);
    }

    @Test
    void a_picture_with_far_too_many_dots_is_refused_before_it_is_drawn() {
        byte[] huge = png(8000, 2001);

        assertThatThrownBy(() -> Logo.drawn(new ByteArrayInputStream(huge))).isInstanceOf(LogoTooLarge.class);
    }

    /** What is read aloud in place of what is seen. */
    private static List<String> spoken(PDStructureNode node) {
        List<String> words = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getAlternateDescription()).ifPresent(words::add);
                words.addAll(spoken(element));
            }
        }
        return words;
    }

    private static LetterText letter(LetterText.Logo logo) {
        LetterText sample = SampleLetter.full();
        LetterText.Letterhead head = sample.letterhead();
        return new LetterText(
                sample.language(),
                new LetterText.Letterhead(head.sender(), head.boardName(), head.address(), logo),
                sample.start(),
                sample.sections(),
                sample.end());
    }

    private static LetterText.Logo drawn(int width, int height) {
        return Logo.printed(Logo.drawn(new ByteArrayInputStream(png(width, height))), ADDRESS, "The made-up board");
    }

    private static byte[] png(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(new Color(12, 83, 96, 160));
        canvas.fillOval(0, 0, width, height);
        canvas.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
