package portal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseBandTest {

    @ParameterizedTest
    @CsvSource({
        "37, 37, all",
        "36, 37, almost all",
        "999, 1000, almost all",
        "30, 37, a large majority",
        "75, 100, a large majority",
        "74, 100, a majority",
        "51, 100, a majority",
        "50, 100, about half",
        "40, 100, about half",
        "39, 100, some",
        "25, 100, some",
        "24, 100, a few",
        "1, 1000, a few",
        "0, 37, none",
        "0, 0, none"
    })
    void a_share_has_its_words(long part, long whole, String phrase) {
        assertThat(PhraseBand.of(part, whole).phrase()).isEqualTo(phrase);
    }
}
