package portal.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.config.Contact;

class GuideQueriesTest {

    private static final Actor SOMEBODY = new Actor(7, "Ros Vale", "ros@example.org", Set.of());

    private final GuideQueries queries = new GuideQueries();

    @Test
    void every_file_of_the_folder_is_a_guide() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("reviewer-guides"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d.*\\.md"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList();
            assertThat(GuideQueries.GUIDES).isEqualTo(names);
        }
    }

    @Test
    void every_guide_has_a_title_a_summary_and_a_text() {
        assertThat(queries.list(SOMEBODY)).allSatisfy(guide -> {
            assertThat(guide.title()).isNotBlank().doesNotContain("#");
            assertThat(guide.summary()).isNotBlank().doesNotContain("<!--");
            assertThat(guide.html()).contains("<h2 id=").doesNotContain("<h1>", "audience:");
        });
    }

    @Test
    void guides_lead_to_one_another_as_pages() {
        assertThat(queries.list(SOMEBODY))
                .allSatisfy(guide -> assertThat(guide.html()).doesNotContain(".md\""));
        assertThat(queries.list(SOMEBODY))
                .anySatisfy(guide -> assertThat(guide.html()).contains("href=\"view.xhtml?name="));
    }

    @Test
    void somebody_who_is_not_signed_in_reads_the_public_guides_alone() {
        assertThat(queries.list(Actor.NOBODY))
                .extracting(Guide::name)
                .containsExactly(
                        "the-process",
                        "the-rubric-with-examples",
                        "writing-helpful-feedback",
                        "conflicts-of-interest",
                        "submitting");
        assertThatThrownBy(() -> queries.named(Actor.NOBODY, "confidentiality")).isInstanceOf(NotFound.class);
        assertThat(queries.named(SOMEBODY, "confidentiality").open()).isFalse();
    }

    @Test
    void a_name_that_is_no_guide_is_not_found() {
        assertThatThrownBy(() -> queries.named(SOMEBODY, "../portal/platform.properties"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_statements_can_be_read() {
        queries.contact = new Contact("help@example.org");

        assertThat(queries.accessibility().html()).contains("<h2 id=", "mailto:help@example.org");
        assertThat(queries.privacy().html()).contains("<table>", "mailto:help@example.org");
    }
}
