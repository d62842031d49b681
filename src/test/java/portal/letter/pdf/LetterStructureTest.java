package portal.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import portal.letter.seal.Seals;

/** A made-up letter as assistive technology finds it, in a file that people have read. */
class LetterStructureTest {

    private static final Path READ = Path.of("src/test/resources/portal/letter/pdf/letter-structure.txt");

    @Test
    void the_structure_of_a_sealed_letter_is_the_one_that_was_reviewed() throws IOException {
        String outline;
        try (PDDocument document = Loader.loadPDF(Seals.test(SampleLetter.issued()))) {
            outline = StructureText.outline(document);
        }
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("letter-structure.txt"), outline);

        assertThat(outline).isEqualTo(Files.readString(READ));
    }
}
