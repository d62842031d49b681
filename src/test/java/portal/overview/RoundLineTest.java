package portal.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portal.submission.SubmissionState;

class RoundLineTest {

    private static final Instant DEADLINE = Instant.parse("2027-04-30T16:00:00Z");

    private static RoundLine line(SubmissionState state, @Nullable Instant extendedUntil) {
        return new RoundLine(5, 11, "Harrowmere University", state, null, DEADLINE, extendedUntil, 0, 1, 3, 1, 9L);
    }

    @Test
    void an_extension_counts_where_it_is_later() {
        Instant later = DEADLINE.plus(Duration.ofDays(7));

        assertThat(line(SubmissionState.DRAFT, null).deadlineAt()).isEqualTo(DEADLINE);
        assertThat(line(SubmissionState.DRAFT, later).deadlineAt()).isEqualTo(later);
        assertThat(line(SubmissionState.DRAFT, later).extended()).isTrue();
        assertThat(line(SubmissionState.DRAFT, DEADLINE.minusSeconds(1)).extended())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(SubmissionState.class)
    void reviews_are_owed_while_the_panel_works(SubmissionState state) {
        assertThat(line(state, null).reviewsOwed()).isEqualTo(state == SubmissionState.UNDER_REVIEW ? 2 : 0);
    }

    @ParameterizedTest
    @EnumSource(SubmissionState.class)
    void only_who_still_writes_misses_a_deadline(SubmissionState state) {
        boolean writing = state == SubmissionState.DRAFT || state == SubmissionState.RETURNED;

        assertThat(line(state, null).missed(DEADLINE.plusSeconds(1))).isEqualTo(writing);
        assertThat(line(state, null).missed(DEADLINE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,/round/view.xhtml?id=4&institution=11",
        "RETURNED,/round/view.xhtml?id=4&institution=11",
        "SUBMITTED,/panel/assign.xhtml?submission=5",
        "UNDER_REVIEW,/panel/assign.xhtml?submission=5",
        "CONSOLIDATED,/letter/list.xhtml",
        "LETTER_DRAFTED,/letter/edit.xhtml?id=9",
        "FACTUAL_CHECK,/letter/corrections.xhtml?id=9",
        "IN_SIGN_OFF,/letter/view.xhtml?id=9",
        "ISSUED,/letter/view.xhtml?id=9"
    })
    void each_state_has_its_next_action(SubmissionState state, String address) {
        assertThat(NextAction.of(line(state, null), 4, DEADLINE))
                .hasValueSatisfying(next -> assertThat(next.address()).isEqualTo(address));
    }
}
