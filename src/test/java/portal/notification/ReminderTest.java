package portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final Instant DEADLINE = Instant.parse("2027-04-30T16:00:00Z");
    private static final Due SUBMISSION = new Due.OfSubmission(1, 2, 3);

    @Test
    void people_are_reminded_14_3_and_1_days_ahead() {
        assertThat(daysAhead(Duration.ofDays(14).plusSeconds(1))).isZero();
        assertThat(daysAhead(Duration.ofDays(14))).isEqualTo(14);
        assertThat(daysAhead(Duration.ofDays(4))).isEqualTo(14);
        assertThat(daysAhead(Duration.ofDays(3))).isEqualTo(3);
        assertThat(daysAhead(Duration.ofDays(1))).isEqualTo(1);
        assertThat(daysAhead(Duration.ofSeconds(1))).isEqualTo(1);
    }

    @Test
    void nobody_is_reminded_of_what_is_past() {
        assertThat(daysAhead(Duration.ZERO)).isZero();
        assertThat(daysAhead(Duration.ofDays(-1))).isZero();
    }

    @Test
    void a_review_is_due_by_the_end_of_its_day_where_it_was_announced() {
        Due.OfReview review = new Due.OfReview(1, 2, LocalDate.of(2027, 6, 11), "Europe/London");

        assertThat(review.at()).isEqualTo(Instant.parse("2027-06-11T23:00:00Z"));
    }

    private static int daysAhead(Duration before) {
        return Reminder.of(SUBMISSION, DEADLINE, DEADLINE.minus(before))
                .map(Reminder::daysAhead)
                .orElse(0);
    }
}
