package portal.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource({
        "2027-04-12, 1, 2027-04-13",
        "2027-04-12, 5, 2027-04-19",
        "2027-04-16, 1, 2027-04-19",
        "2027-04-17, 1, 2027-04-19",
        "2027-04-18, 3, 2027-04-21",
        "2027-04-15, 10, 2027-04-29"
    })
    void weekends_do_not_count(LocalDate day, int number, LocalDate last) {
        assertThat(WorkingDays.after(day, number)).isEqualTo(last);
    }
}
