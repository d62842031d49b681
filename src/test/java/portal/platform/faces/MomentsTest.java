package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:03:00Z");
    private final Moments moments = new Moments();

    MomentsTest() {
        moments.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-04-30T16:00:00Z | Europe/London | 5pm UK time, Friday 30 April 2027",
                "2027-01-29T17:00:00Z | Europe/London | 5pm UK time, Friday 29 January 2027",
                "2027-03-28T01:30:00Z | Europe/London | 2:30am UK time, Sunday 28 March 2027",
                "2027-10-31T00:30:00Z | Europe/London | 1:30am UK time (BST), Sunday 31 October 2027",
                "2027-10-31T01:30:00Z | Europe/London | 1:30am UK time (GMT), Sunday 31 October 2027",
                "2027-10-30T23:59:00Z | Europe/London | 12:59am UK time, Sunday 31 October 2027",
                "2027-10-31T02:00:00Z | Europe/London | 2am UK time, Sunday 31 October 2027",
                "2027-01-29T12:00:00Z | Europe/London | noon UK time, Friday 29 January 2027",
                "2027-01-29T00:00:00Z | Europe/London | midnight UK time, Friday 29 January 2027",
                "2027-01-29T15:00:00Z | Africa/Blantyre | 5pm Blantyre time, Friday 29 January 2027",
                "2027-01-29T06:00:00Z | Australia/Sydney | 5pm Sydney time, Friday 29 January 2027"
            })
    void a_deadline_is_told_by_the_clock_of_its_zone(Instant deadline, String zone, String words) {
        assertThat(moments.deadline(deadline, zone)).isEqualTo(words);
    }

    @Test
    void a_deadline_without_a_zone_is_in_uk_time() {
        assertThat(moments.deadline(Instant.parse("2027-04-30T16:00:00Z"), null))
                .isEqualTo("5pm UK time, Friday 30 April 2027");
    }

    @ParameterizedTest
    @CsvSource({
        "PT10S, in 1 minute",
        "PT59M, in 59 minutes",
        "PT1H, in 1 hour",
        "PT23H, in 23 hours",
        "P1D, in 1 day",
        "P14D, in 14 days",
        "P160D, in 22 weeks",
        "PT-2H, 2 hours ago",
        "P-3D, 3 days ago"
    })
    void the_distance_is_told_in_the_unit_that_fits(Duration distance, String words) {
        assertThat(moments.distance(NOW.plus(distance))).isEqualTo(words);
    }

    @Test
    void what_has_no_time_has_no_words() {
        assertThat(moments.at(null) + moments.on(null) + moments.day(null) + moments.iso(null) + moments.distance(null))
                .isEmpty();
        assertThat(moments.isPast(null)).isFalse();
    }

    @Test
    void times_are_uk_time_in_summer_too() {
        assertThat(moments.at(Instant.parse("2026-07-01T13:03:00Z"))).isEqualTo("14:03, 1 July 2026");
    }
}
