package portal.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portal.platform.faces.Texts;
import portal.round.PeersSeeScores;
import portal.round.RoundPlan;
import portal.submission.SubmissionState;

class RoundWatchTest {

    private static final Instant DEADLINE = Instant.parse("2027-04-30T16:00:00Z");
    private static final RoundPlan PLAN = new RoundPlan(
            "Spring",
            2,
            1,
            1,
            DEADLINE.minus(Duration.ofDays(90)),
            DEADLINE,
            ZoneOffset.UTC,
            Duration.ZERO,
            LocalDate.of(2027, 6, 11),
            LocalDate.of(2027, 7, 9),
            PeersSeeScores.AFTER_OWN_SUBMIT,
            false,
            0);

    @ParameterizedTest
    @CsvSource({
        "2027-04-01, DRAFT, 0, 0, 0, 0, ''",
        "2027-04-26, DRAFT, 0, 0, 0, 0, DEADLINE_NEAR",
        "2027-05-01, RETURNED, 0, 0, 0, 0, DEADLINE_MISSED",
        "2027-05-03, SUBMITTED, 0, 0, 0, 0, PANEL_SHORT",
        "2027-05-03, SUBMITTED, 3, 0, 0, 0, PANEL_UNLED",
        "2027-05-03, SUBMITTED, 1, 1, 2, 0, ''",
        "2027-05-15, SUBMITTED, 1, 1, 2, 0, PANEL_LATE",
        "2027-06-01, UNDER_REVIEW, 0, 1, 3, 1, ''",
        "2027-06-05, UNDER_REVIEW, 0, 1, 3, 1, REVIEWS_NEAR",
        "2027-06-12, UNDER_REVIEW, 0, 1, 3, 1, REVIEWS_LATE",
        "2027-06-12, UNDER_REVIEW, 0, 1, 3, 3, ''",
        "2027-06-26, UNDER_REVIEW, 0, 1, 3, 3, AGREEMENT_LATE LETTER_NEAR",
        "2027-05-20, UNDER_REVIEW, 0, 1, 1, 0, PANEL_SHORT",
        "2027-06-28, LETTER_DRAFTED, 0, 1, 3, 3, LETTER_NEAR",
        "2027-07-10, FACTUAL_CHECK, 0, 1, 3, 3, LETTER_LATE",
        "2027-06-28, IN_SIGN_OFF, 0, 1, 3, 3, ''",
        "2027-07-10, IN_SIGN_OFF, 0, 1, 3, 3, LETTER_LATE",
        "2027-09-01, ISSUED, 0, 1, 3, 3, ''"
    })
    void what_is_wrong_is_told_from_the_line_and_the_dates(
            LocalDate today,
            SubmissionState state,
            long asked,
            long leads,
            long reviewers,
            long done,
            String concerns) {
        RoundLine line = line(1, state, asked, leads, reviewers, done);
        RoundWatch watch =
                RoundWatch.over(List.of(line), PLAN, today.atTime(17, 0).toInstant(ZoneOffset.UTC));

        assertThat(watch.of(1))
                .extracting(Concern::name)
                .isEqualTo(concerns.isEmpty() ? List.of() : List.of(concerns.split(" ")));
    }

    @Test
    void a_submission_is_found_by_each_way_in_which_it_stands() {
        RoundWatch watch = RoundWatch.over(
                List.of(line(1, SubmissionState.SUBMITTED, 0, 0, 0, 0), line(2, SubmissionState.ISSUED, 0, 1, 3, 3)),
                PLAN,
                Instant.parse("2027-06-30T09:00:00Z"));

        assertThat(watch.with(Urgency.LATE)).containsExactly(1L);
        assertThat(watch.with(Urgency.BLOCKED)).containsExactly(1L);
        assertThat(watch.with(Urgency.AT_RISK)).containsExactly(1L);
        assertThat(watch.of(3)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_concern_has_words(Concern concern) {
        assertThat(Texts.has(concern.key())).isTrue();
        assertThat(Texts.has(concern.urgency().key())).isTrue();
    }

    private static RoundLine line(long id, SubmissionState state, long asked, long leads, long reviewers, long done) {
        return new RoundLine(
                id, 11, "Harrowmere University", state, null, DEADLINE, null, asked, leads, reviewers, done, null);
    }
}
