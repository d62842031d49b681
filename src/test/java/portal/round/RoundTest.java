package portal.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.round.RoundFixture.BEFORE;
import static portal.round.RoundFixture.DEADLINE;
import static portal.round.RoundFixture.aRound;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTest {

    private static final long HARROWMERE = 11;
    private static final long ELSEWHERE = 12;
    private static final Instant LATER = DEADLINE.plus(Duration.ofDays(14));

    @ParameterizedTest
    @CsvSource({"-1,false", "0,false", "1,false", "300,false", "301,true"})
    void a_submission_is_taken_until_the_grace_is_over(long seconds, boolean passed) {
        Instant now = DEADLINE.plusSeconds(seconds);
        Deadline deadline = aRound().opened().deadlineFor(HARROWMERE);

        assertThat(deadline.passed(now)).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({"-259201,true", "-259200,true", "-259199,false", "0,false", "86400,false"})
    void three_days_are_time_to_complete_what_is_returned(long seconds, boolean enough) {
        assertThat(aRound().opened().deadline().leavesTime(DEADLINE.plusSeconds(seconds)))
                .isEqualTo(enough);
    }

    @Test
    void another_day_ends_at_the_hour_that_was_announced_in_winter_as_in_summer() {
        assertThat(aRound().opened().deadline().on(LocalDate.of(2027, 11, 30)))
                .isEqualTo(Instant.parse("2027-11-30T17:00:00Z"));
    }

    @Test
    void an_extension_is_for_one_institution() {
        Round round = aRound().opened();

        round.extend(HARROWMERE, LATER, "Flood", BEFORE);

        assertThat(round.deadlineFor(HARROWMERE).at()).isEqualTo(LATER);
        assertThat(round.deadlineFor(HARROWMERE).extended()).isTrue();
        assertThat(round.deadlineFor(HARROWMERE).passed(DEADLINE.plus(Duration.ofDays(1))))
                .isFalse();
        assertThat(round.deadlineFor(ELSEWHERE)).isEqualTo(round.deadline());
    }

    @Test
    void a_second_extension_takes_the_place_of_the_first() {
        Round round = aRound().opened();
        round.extend(HARROWMERE, LATER, "Flood", BEFORE);

        round.extend(HARROWMERE, LATER.plusSeconds(60), "Flood again", LATER);

        assertThat(round.deadlineFor(HARROWMERE).at()).isEqualTo(LATER.plusSeconds(60));
    }

    @Test
    void an_extension_can_be_given_after_the_deadline() {
        Round round = aRound().opened();

        round.extend(HARROWMERE, LATER, "Flood", DEADLINE.plusSeconds(60));

        assertThat(round.deadlineFor(HARROWMERE).at()).isEqualTo(LATER);
    }

    @Test
    void an_extension_never_shortens() {
        Round round = aRound().opened();

        assertThatThrownBy(() -> round.extend(HARROWMERE, DEADLINE, "Flood", BEFORE))
                .isInstanceOf(ExtensionTooEarly.class);
        assertThatThrownBy(() -> round.extend(HARROWMERE, LATER, "Flood", LATER))
                .isInstanceOf(ExtensionTooEarly.class);
    }

    @Test
    void an_extension_has_a_reason() {
        Round round = aRound().opened();

        assertThatThrownBy(() -> round.extend(HARROWMERE, LATER, " ", BEFORE))
                .isInstanceOf(ExtensionReasonMissing.class);
    }

    @Test
    void a_round_moved_beyond_an_extension_wins() {
        Round round = aRound().opened();
        round.extend(HARROWMERE, LATER, "Flood", BEFORE);

        round.revise(aRound().due(LATER.plusSeconds(60)).plan(), BEFORE);

        assertThat(round.deadlineFor(HARROWMERE)).isEqualTo(round.deadline());
    }

    @Test
    void a_planned_round_gives_no_extension() {
        assertThatThrownBy(() -> aRound().planned().extend(HARROWMERE, LATER, "Flood", BEFORE))
                .isInstanceOf(RoundNotOpen.class);
    }

    @Test
    void a_round_opens_once_and_before_its_deadline() {
        assertThatThrownBy(() -> aRound().opened().open(BEFORE)).isInstanceOf(RoundAlreadyOpen.class);
        assertThatThrownBy(() -> aRound().planned().open(DEADLINE)).isInstanceOf(DeadlineInThePast.class);
    }

    @Test
    void an_open_round_keeps_what_it_asks_for() {
        Round round = aRound().opened();

        assertThatThrownBy(() -> round.revise(aRound().judgedBy(8).plan(), BEFORE))
                .isInstanceOf(RoundAlreadyOpen.class);
        round.revise(aRound().named("Stage two, summer 2027").plan(), LATER);
        assertThat(round.name()).isEqualTo("Stage two, summer 2027");
    }

    @Test
    void an_open_round_keeps_what_reviewers_see_of_each_other() {
        Round round = aRound().opened();

        assertThatThrownBy(() -> round.revise(aRound().namingPeers().plan(), BEFORE))
                .isInstanceOf(RoundAlreadyOpen.class);
        assertThatThrownBy(() -> round.revise(aRound().sealingScores().plan(), BEFORE))
                .isInstanceOf(RoundAlreadyOpen.class);
        Round planned = aRound().planned();
        planned.revise(aRound().namingPeers().plan(), BEFORE);
        assertThat(planned.plan().peersSeeNames()).isTrue();
    }

    @Test
    void the_deadline_of_an_open_round_moves_only_into_the_future() {
        Round round = aRound().opened();
        Instant now = DEADLINE.minus(Duration.ofDays(3));

        assertThatThrownBy(() -> round.revise(aRound().due(now).plan(), now)).isInstanceOf(DeadlineInThePast.class);
        round.revise(aRound().due(now.plusSeconds(1)).plan(), now);
        assertThat(round.deadline().at()).isEqualTo(now.plusSeconds(1));
    }

    @Test
    void dates_follow_one_another() {
        RoundPlan early = aRound().reviewed(LocalDate.of(2027, 4, 30)).plan();

        assertThatThrownBy(() -> Round.plan(early)).isInstanceOf(DatesOutOfOrder.class);
        assertThatThrownBy(() -> Round.plan(aRound().named(" ").plan())).isInstanceOf(RoundNameMissing.class);
    }

    @ParameterizedTest
    @CsvSource({"false,-1,PLANNED", "false,1,PLANNED", "true,-1,OPEN", "true,0,OPEN", "true,1,CLOSED"})
    void its_state_follows_from_its_dates(boolean opened, long seconds, RoundState state) {
        Round round = opened ? aRound().opened() : aRound().planned();

        assertThat(round.detail().state(DEADLINE.plusSeconds(seconds))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-11T22:59:59Z,false", "2027-06-11T23:00:00Z,true"})
    void reviews_are_overdue_when_their_day_is_over_where_the_round_is_at_home(Instant now, boolean overdue) {
        assertThat(aRound().opened().detail().reviewsOverdue(now)).isEqualTo(overdue);
    }
}
