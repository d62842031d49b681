package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {

    @ParameterizedTest(name = "{0}: spread {1}, to discuss {2}")
    @CsvSource({
        "'', 0, false",
        "'-', 0, false",
        "'1', 0, false",
        "'3 3 3', 0, false",
        "'2 3 3', 1, false",
        "'3 4', 1, false",
        "'1 3', 2, true",
        "'1 2 3', 2, true",
        "'1 4', 3, true",
        "'4 4 1 4', 3, true",
        "'x', 0, false",
        "'x x', 0, false",
        "'x 3', 0, true",
        "'3 x 3', 0, true",
        "'1 x 4', 3, true",
        "'x -', 0, false",
        "'2 - 3', 1, false",
    })
    void a_panel_talks_about_two_levels_or_a_level_against_a_cannot_judge(String said, int spread, boolean discuss) {
        Disagreement disagreement = Disagreement.of(judgements(said));
        assertThat(disagreement.spread()).isEqualTo(spread);
        assertThat(disagreement.isToDiscuss()).isEqualTo(discuss);
    }

    @ParameterizedTest(name = "the middle of {0} is {1}")
    @CsvSource({"'3', 3", "'2 3', 2", "'2 3 3', 3", "'1 4 4', 4", "'4 1 x', 1", "'1 2 3 4', 2"})
    void the_median_is_the_lower_of_the_two_in_the_middle(String said, int median) {
        assertThat(comparison(judgements(said)).median(1)).isEqualTo(median);
    }

    @Test
    void there_is_no_median_where_nobody_could_judge() {
        assertThat(comparison(judgements("x x")).median(1)).isNull();
    }

    @ParameterizedTest(name = "at first {0}, then one says {1}: apart now {2}")
    @CsvSource({"'1 3 3', 3, false", "'3 3 3', 1, true", "'x 3 3', 3, false"})
    void what_was_apart_once_stays_on_the_list(String said, int later, boolean now) {
        Comparison before = comparison(judgements(said));
        GivenScore first = before.scores().get(0);
        GivenChange change = new GivenChange(0, later, false, "", "Read again", Instant.EPOCH);
        List<GivenScore> scores = new ArrayList<>(before.scores());
        scores.set(0, first.with(List.of(change)));
        Comparison after = new Comparison(before.reviews(), scores);
        assertThat(after.disagreement(1).isToDiscuss()).isEqualTo(now);
        assertThat(after.firstDisagreement(1)).isEqualTo(before.disagreement(1));
        assertThat(after.disagreed()).containsExactly(1L);
        assertThat(after.scores().get(0).first()).isEqualTo(first.judgement());
    }

    private static Comparison comparison(List<Judgement> judgements) {
        List<ReviewRow> reviews = new ArrayList<>();
        List<GivenScore> scores = new ArrayList<>();
        for (int place = 0; place < judgements.size(); place++) {
            reviews.add(new ReviewRow(place, place, place + 1, null, false, ReviewState.SUBMITTED, null));
            Judgement said = judgements.get(place);
            scores.add(new GivenScore(place, place, 1, said.level(), said.cannotJudge(), ""));
        }
        return new Comparison(reviews, scores);
    }

    private static List<Judgement> judgements(String said) {
        return Arrays.stream(said.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> switch (one) {
                    case "x" -> Judgement.CANNOT_JUDGE;
                    case "-" -> Judgement.NONE;
                    default -> Judgement.at(Integer.parseInt(one));
                })
                .toList();
    }
}
