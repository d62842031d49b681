package portal.scoring.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.scoring.Judgement;

class DeviationTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, SAME",
        "cannot-judge, cannot-judge, SAME",
        "3, 2, ONE_HIGHER",
        "2, 3, ONE_LOWER",
        "3, 1, FURTHER_HIGHER",
        "4, 1, FURTHER_HIGHER",
        "1, 3, FURTHER_LOWER",
        "1, 4, FURTHER_LOWER",
        "cannot-judge, 1, GAP_SEEN",
        "cannot-judge, 4, GAP_SEEN",
        "1, cannot-judge, GAP_MISSED",
        "4, cannot-judge, GAP_MISSED"
    })
    void a_judgement_stands_to_the_reference(String own, String reference, Deviation deviation) {
        assertThat(Deviation.of(judgement(own), judgement(reference))).isEqualTo(deviation);
    }

    @Test
    void what_is_neither_the_same_nor_one_level_off_is_further_off() {
        assertThat(Outcome.of(List.of(Deviation.values()))).isEqualTo(new Outcome(1, 2, 4));
    }

    @Test
    void close_is_half_the_same_and_twelve_of_fourteen_near() {
        assertThat(new Outcome(7, 5, 2).isClose()).isTrue();
        assertThat(new Outcome(14, 0, 0).isClose()).isTrue();
        assertThat(new Outcome(8, 3, 3).isClose()).as("eleven near").isFalse();
        assertThat(new Outcome(6, 8, 0).isClose()).as("six the same").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "cannot-judge"})
    void the_same_judgement_throughout_is_never_close(String throughout) {
        assertThat(Exemplars.NAMES)
                .allSatisfy(name -> assertThat(Outcome.of(ExemplarReading.of(name).references().stream()
                                        .map(reference -> Deviation.of(judgement(throughout), reference.judgement()))
                                        .toList())
                                .isClose())
                        .isFalse());
    }

    private static Judgement judgement(String key) {
        return Judgement.parse(key).orElseThrow();
    }
}
