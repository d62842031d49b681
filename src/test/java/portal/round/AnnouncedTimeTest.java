package portal.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2027-04-30,17:00,Europe/London,2027-04-30T16:00:00Z",
        "2027-01-15,17:00,Europe/London,2027-01-15T17:00:00Z",
        "2027-04-30,17:00,Australia/Sydney,2027-04-30T07:00:00Z",
        "2027-10-31,00:30,Europe/London,2027-10-30T23:30:00Z",
        "2027-10-31,01:30,Europe/London,2027-10-31T01:30:00Z",
        "2027-10-31,02:30,Europe/London,2027-10-31T02:30:00Z",
        "2027-03-28,00:59,Europe/London,2027-03-28T00:59:00Z",
        "2027-03-28,02:00,Europe/London,2027-03-28T01:00:00Z"
    })
    void is_an_instant_by_the_clock_of_its_zone(LocalDate date, LocalTime time, ZoneId zone, Instant instant) {
        assertThat(AnnouncedTime.instant(date, time, zone)).isEqualTo(instant);
    }

    @Test
    void a_time_that_clocks_jump_over_is_none() {
        LocalDate summerTimeBegins = LocalDate.of(2027, 3, 28);

        assertThatThrownBy(() -> AnnouncedTime.instant(summerTimeBegins, LocalTime.of(1, 30), RoundFixture.UK))
                .isInstanceOf(NoSuchTime.class);
    }
}
