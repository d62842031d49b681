package portal.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.institution.LetterLanguage;

class OrdinalDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 21st November 2026",
        "2026-11-02, 2nd November 2026",
        "2026-11-23, 23rd November 2026",
        "2026-11-11, 11th November 2026",
        "2026-11-12, 12th November 2026",
        "2026-11-13, 13th November 2026",
        "2021-03-29, 29th March 2021",
        "2026-01-01, 1st January 2026",
        "2026-12-31, 31st December 2026"
    })
    void a_day_gets_its_ending(LocalDate date, String written) {
        assertThat(OrdinalDate.of(date)).isEqualTo(written);
    }

    @Test
    void a_welsh_letter_names_the_month_in_welsh() {
        assertThat(OrdinalDate.of(LocalDate.of(2026, 11, 21), LetterLanguage.WELSH.locale()))
                .isEqualTo("21 Tachwedd 2026");
    }
}
