package portal.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;

/** Texts of one record, saved as they are typed by more than one person. */
class RevisionTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Actor ADA = new Actor(1, "Ada Fell", "ada@example.org", Set.of());
    private static final Actor BEN = new Actor(2, "Ben Holt", "ben@example.org", Set.of());

    private final Map<String, String> texts = new HashMap<>(Map.of("title", "", "question", ""));
    private final Revision revision = new Revision();
    private final Revised record = new Revised() {
        @Override
        public Revision revision() {
            return revision;
        }

        @Override
        public Optional<Cell> cell(String field) {
            return Optional.of(Cell.line(() -> texts.getOrDefault(field, ""), typed -> texts.put(field, typed)));
        }
    };

    @Test
    void two_fields_that_were_typed_over_the_same_version_are_both_kept() {
        record.write("title", new SaveRequest("Names", 0), ADA, NOON);
        SaveReply reply = record.write("question", new SaveRequest("Whose?", 0), ADA, NOON);

        assertThat(reply.version()).isEqualTo(2);
        assertThat(texts).containsEntry("title", "Names").containsEntry("question", "Whose?");
    }

    @Test
    void who_types_over_a_field_that_changed_meanwhile_is_shown_it_and_by_whom() {
        record.write("title", new SaveRequest("Names", 0), ADA, NOON);

        assertThatThrownBy(() -> record.write("title", new SaveRequest("Words", 0), BEN, NOON))
                .isInstanceOfSatisfying(StaleValue.class, stale -> {
                    assertThat(stale.current().value()).isEqualTo("Names");
                    assertThat(stale.current().by()).isEqualTo("Ada Fell");
                });
        assertThat(texts).containsEntry("title", "Names");
    }

    @Test
    void nobody_is_named_for_what_somebody_else_may_have_written() {
        record.write("title", new SaveRequest("Names", 0), ADA, NOON);
        record.write("question", new SaveRequest("Whose?", 1), BEN, NOON);

        assertThatThrownBy(() -> record.write("title", new SaveRequest("Words", 0), BEN, NOON))
                .isInstanceOfSatisfying(
                        StaleValue.class,
                        stale -> assertThat(stale.current().by()).isNull());
    }

    @Test
    void what_was_typed_over_a_version_that_never_was_is_not_taken() {
        assertThatThrownBy(() -> record.write("title", new SaveRequest("Words", 3), BEN, NOON))
                .isInstanceOf(StaleValue.class);
    }

    @Test
    void the_same_words_again_are_no_change() {
        record.write("title", new SaveRequest("Names", 0), ADA, NOON);

        assertThat(record.write("title", new SaveRequest("Names", 0), BEN, NOON).version())
                .isEqualTo(1);
    }

    @Test
    void each_field_remembers_when_it_changed() {
        FieldVersions versions = FieldVersions.parse(null).with("title", 4).with("check:a", 2);

        FieldVersions again = FieldVersions.parse(versions.format());

        assertThat(again).isEqualTo(versions);
        assertThat(again.changedAfter(3, "title")).isTrue();
        assertThat(again.changedAfter(4, "title")).isFalse();
        assertThat(again.changedAfter(2, "check:a")).isFalse();
        assertThat(again.changedAfter(0, "question")).isFalse();
    }
}
