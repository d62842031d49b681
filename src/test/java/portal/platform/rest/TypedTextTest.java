package portal.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;

class TypedTextTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Actor OLIVE = new Actor(1, "Olive Office", "olive@example.org", Set.of());
    private static final Actor COLIN = new Actor(2, "Colin Colleague", "colin@example.org", Set.of());

    private final TypedText text = new TypedText() {};

    @Test
    void what_is_typed_over_the_newest_version_is_kept() {
        text.propose("Known");

        assertThat(text.write(new SaveRequest("Said anew", 0), OLIVE, NOW)).isEqualTo(new SaveReply(1, NOW, 2));
        assertThat(text.text()).isEqualTo("Said anew");
    }

    @Test
    void what_somebody_else_typed_meanwhile_is_not_written_over() {
        text.write(new SaveRequest("Mine", 0), OLIVE, NOW);

        assertThatThrownBy(() -> text.write(new SaveRequest("Theirs", 0), COLIN, NOW))
                .isInstanceOfSatisfying(StaleValue.class, stale -> {
                    assertThat(stale.current().value()).isEqualTo("Mine");
                    assertThat(stale.current().by()).isEqualTo("Olive Office");
                });
        assertThat(text.text()).isEqualTo("Mine");
    }

    @Test
    void the_same_words_sent_again_change_nothing() {
        text.write(new SaveRequest("Mine", 0), OLIVE, NOW);

        assertThat(text.write(new SaveRequest("Mine", 0), OLIVE, NOW).version()).isEqualTo(1);
    }
}
