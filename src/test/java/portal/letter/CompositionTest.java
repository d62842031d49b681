package portal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.letter.Letters.aLetter;

import org.junit.jupiter.api.Test;

class CompositionTest {

    @Test
    void the_hash_follows_the_words_and_not_their_marks() {
        String hash = aLetter().saying("Good work.").composed().sha256();

        assertThat(aLetter().saying("**Good**\nwork.").composed().sha256()).isEqualTo(hash);
        assertThat(aLetter().saying("Good works.").composed().sha256()).isNotEqualTo(hash);
        assertThat(hash).hasSize(64);
    }

    @Test
    void the_hash_follows_the_facts() {
        Letters letter = aLetter().saying("{previous.actions.total} actions.");
        String hash = letter.composed().sha256();

        assertThat(letter.knowing("previous.actions.total", "38").composed().sha256())
                .isNotEqualTo(hash);
    }

    @Test
    void the_page_begins_below_the_heading_of_the_portals_page() {
        String html = aLetter().saying("# Big\n\nGood.").composed().html();

        assertThat(html).startsWith("<article").contains("<h2>Re: ", "<h3>Heading</h3>", "<h4>Big</h4>");
        assertThat(html).doesNotContain("<h1", "data-");
    }
}
