package portal.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Against the worked examples of Klaus Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania
 * 2011 (https://repository.upenn.edu/asc_papers/43): sections A, B and C, with missing values in C.
 */
class AlphaTest {

    private static final Offset<Double> THREE_PLACES = within(0.0005);

    private static final Difference NOMINAL = (lower, higher, times) -> 1;
    private static final Difference INTERVAL = (lower, higher, times) -> (double) (lower - higher) * (lower - higher);

    /** Section C: four observers, twelve units, and points where somebody was silent. */
    private static final List<Tally> SECTION_C = units(
            "1 2 3 3 2 1 4 1 2 . . .", //
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .");

    @Test
    void two_observers_and_two_values_as_in_section_a() {
        List<Tally> units = units(
                "1 2 1 1 1 1 1 1 2 1", //
                "2 2 2 1 1 2 1 1 1 1");
        assertThat(alpha(units, NOMINAL)).isCloseTo(0.095, THREE_PLACES);
    }

    @Test
    void two_observers_and_five_values_as_in_section_b() {
        List<Tally> units = units(
                "1 1 2 2 4 3 3 3 5 4 4 1", //
                "2 1 2 2 2 3 3 3 5 4 4 4");
        assertThat(alpha(units, NOMINAL)).isCloseTo(0.692, THREE_PLACES);
    }

    @Test
    void four_observers_with_missing_values_as_in_section_c() {
        assertThat(alpha(SECTION_C, NOMINAL)).isCloseTo(0.743, THREE_PLACES);
        assertThat(alpha(SECTION_C, Difference.ORDINAL)).isCloseTo(0.815, THREE_PLACES);
        assertThat(alpha(SECTION_C, INTERVAL)).isCloseTo(0.849, THREE_PLACES);
    }

    @Test
    void whole_agreement_is_one_and_a_single_level_cannot_be_judged() {
        assertThat(alpha(units("1 2 3 4", "1 2 3 4"), Difference.ORDINAL)).isEqualTo(1);
        assertThat(Alpha.of(units("3 3 3", "3 3 3"), Difference.ORDINAL).value())
                .isEqualTo(OptionalDouble.empty());
        assertThat(Alpha.of(units("1 2 3", ". . ."), Difference.ORDINAL).value())
                .isEqualTo(OptionalDouble.empty());
    }

    @Test
    void the_interval_holds_the_figure_and_is_the_same_each_time() {
        Interval interval = Alpha.of(SECTION_C, Difference.ORDINAL).interval().orElseThrow();
        assertThat(interval.low()).isBetween(0.2, 0.815);
        assertThat(interval.high()).isBetween(0.815, 1.0);
        assertThat(Alpha.of(SECTION_C, Difference.ORDINAL).interval()).contains(interval);
        assertThat(Alpha.of(units("3 3 3", "3 3 3"), Difference.ORDINAL).interval())
                .isEmpty();
    }

    private static double alpha(List<Tally> units, Difference difference) {
        return Alpha.of(units, difference).value().orElseThrow();
    }

    /** @param observers what each observer said of each unit; a point where he was silent */
    private static List<Tally> units(String... observers) {
        List<List<String>> said =
                Arrays.stream(observers).map(line -> List.of(line.split(" "))).toList();
        return IntStream.range(0, said.get(0).size())
                .mapToObj(unit -> said.stream()
                        .map(line -> line.get(unit))
                        .filter(value -> !value.equals("."))
                        .map(Integer::valueOf)
                        .toList())
                .map(levels -> Tally.of(levels, 1, 5))
                .toList();
    }
}
