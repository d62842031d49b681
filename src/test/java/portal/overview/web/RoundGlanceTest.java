package portal.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.overview.StateCount;
import portal.platform.faces.Texts;
import portal.round.Deadline;
import portal.round.PeersSeeScores;
import portal.round.RoundDetail;
import portal.round.RoundPlan;
import portal.submission.SubmissionState;

class RoundGlanceTest {

    private static final List<StateCount> COUNTS = Stream.of(SubmissionState.values())
            .map(state -> new StateCount(state, 2))
            .toList();

    @Test
    void whoever_runs_the_round_has_something_to_do_in_three_states() {
        assertThat(new RoundGlance(round(), COUNTS, true).todo())
                .extracting(StateCount::state)
                .containsExactly(
                        SubmissionState.SUBMITTED, SubmissionState.CONSOLIDATED, SubmissionState.LETTER_DRAFTED);
    }

    @Test
    void whoever_only_looks_on_has_nothing_to_do() {
        assertThat(new RoundGlance(round(), COUNTS, false).todo()).isEmpty();
    }

    @Test
    void what_is_to_do_is_told_in_words() {
        assertThat(Texts.of("overview.todo.SUBMITTED", 1L)).isEqualTo("One submission waits for reviewers");
        assertThat(Texts.of("overview.todo.SUBMITTED", 2L)).isEqualTo("2 submissions wait for reviewers");
        assertThat(new RoundGlance(round(), COUNTS, true).todo())
                .allSatisfy(count ->
                        assertThat(Texts.has("overview.todo." + count.state())).isTrue());
    }

    private static RoundDetail round() {
        Instant deadline = Instant.parse("2027-04-30T16:00:00Z");
        ZoneId zone = ZoneId.of("Europe/London");
        RoundPlan plan = new RoundPlan(
                "Stage two, spring 2027",
                2,
                3,
                7,
                deadline.minus(Duration.ofDays(90)),
                deadline,
                zone,
                Duration.ZERO,
                LocalDate.of(2027, 6, 11),
                LocalDate.of(2027, 7, 16),
                PeersSeeScores.AFTER_OWN_SUBMIT,
                false,
                0);
        return new RoundDetail(1, plan, new Deadline(deadline, zone, Duration.ZERO, false), deadline, 1);
    }
}
