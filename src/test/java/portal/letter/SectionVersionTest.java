package portal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.letter.Letters.aLetter;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;

/** Which texts of a section are kept. */
class SectionVersionTest {

    private static final Actor OTHER = Letters.actor(9);

    private final Letter letter = aLetter().saying("As the panel gave it.").draft();
    private final LetterSection section = letter.section(1).orElseThrow();

    @Test
    void what_the_panel_gave_is_kept_before_anybody_writes_over_it() {
        write("First.", Letters.WRITER, 0);

        assertThat(section.versions()).extracting(SectionVersion::text).containsExactly("As the panel gave it.");
        assertThat(section.versions()).extracting(SectionVersion::savedBy).containsOnlyNulls();
    }

    @Test
    void who_goes_on_typing_leaves_a_version_every_five_minutes() {
        write("First.", Letters.WRITER, 0);
        write("First. Sec", Letters.WRITER, 1);
        write("First. Second.", Letters.WRITER, 2);
        write("First. Second. Third.", Letters.WRITER, 9);

        assertThat(section.versions())
                .extracting(SectionVersion::text)
                .containsExactly("First. Second.", "First.", "As the panel gave it.");
    }

    @Test
    void what_another_person_writes_over_is_always_kept() {
        write("First.", Letters.WRITER, 0);
        write("Second.", OTHER, 1);
        write("Third.", Letters.WRITER, 2);

        assertThat(section.versions())
                .extracting(SectionVersion::text)
                .containsExactly("Second.", "First.", "As the panel gave it.");
    }

    private void write(String text, Actor actor, int minutes) {
        Instant at = Letters.NOW.plus(Duration.ofMinutes(minutes));
        letter.write(section, text, actor, at);
    }
}
