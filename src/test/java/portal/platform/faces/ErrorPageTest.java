package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPageTest {

    private static final Path FOLDER = Path.of("src/main/webapp/WEB-INF/errorpages");

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 413, 429, 500, 503})
    void every_page_is_filled_and_tells_the_reference(int status) throws IOException {
        assertThat(page(status))
                .contains("<title>Error: ", "0A1B2C3D")
                .doesNotContain("{", "}", "null")
                .doesNotContain(".xhtml#{");
    }

    @Test
    void the_words_are_those_of_the_status() throws IOException {
        assertThat(page(403)).contains("<h1>You may not open this</h1>");
        assertThat(page(503)).contains("<h1>The portal is busy or being looked after</h1>");
    }

    @Test
    void a_status_without_words_has_those_of_its_kind() throws IOException {
        assertThat(page(418)).isEqualTo(page(400));
        assertThat(page(504)).isEqualTo(page(500));
    }

    private static String page(int status) throws IOException {
        return ErrorPage.filled(
                text("frame.html").replace("{contact}", "help@example.org"),
                text("words.properties"),
                status,
                "0A1B2C3D");
    }

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }
}
