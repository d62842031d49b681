package portal.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.rubric.CriterionDetail;
import portal.rubric.LevelDetail;

class RoundAgreementTest {

    private static final long ANN = 1;
    private static final long BEN = 2;
    private static final Map<Long, String> NAMES = Map.of(ANN, "Ann", BEN, "Ben");
    private static final List<LevelDetail> LEVELS = IntStream.rangeClosed(1, 4)
            .mapToObj(level -> new LevelDetail(level, "Level " + level, ""))
            .toList();
    private static final List<CriterionDetail> RUBRIC =
            List.of(criterion(1, "A1"), criterion(2, "A2"), criterion(3, "A3"));

    @Test
    void below_the_floor_there_is_too_little_data() {
        assertThat(of(scores(9, 0)).criteria().get(0)).isEqualTo(new CriterionAgreement("A1", "Criterion A1", 9, null));
        assertThat(agreement(scores(10, 0)).reading()).isEqualTo(Agreement.Reading.GOOD);
    }

    @Test
    void pairs_are_counted_by_how_far_they_are_apart() {
        Agreement agreement = agreement(scores(12, 1));
        assertThat(agreement.pairs()).isEqualTo(12);
        assertThat(agreement.same()).isZero();
        assertThat(agreement.close()).isEqualTo(12);
        assertThat(agreement.reading()).isEqualTo(Agreement.Reading.LOW);
    }

    @Test
    void one_and_the_same_level_for_all_says_nothing() {
        List<GivenLevel> same = LongStream.range(0, 12)
                .boxed()
                .flatMap(submission -> Stream.of(ANN, BEN).map(reviewer -> new GivenLevel(submission, reviewer, 1, 3)))
                .toList();
        assertThat(agreement(same).alpha()).isNull();
        assertThat(agreement(same).reading()).isEqualTo(Agreement.Reading.NO_VARIATION);
    }

    @Test
    void a_reviewer_stands_beside_the_mean_of_the_others_on_the_same_submissions() {
        List<ReviewerTendency> reviewers = of(scores(8, 1)).reviewers();
        assertThat(reviewers).extracting(ReviewerTendency::name).containsExactly("Ann", "Ben");
        assertThat(reviewers).extracting(ReviewerTendency::submissions).containsOnly(8);
        assertThat(reviewers).extracting(ReviewerTendency::compared).containsOnly(24);
        assertThat(tendency(reviewers.get(0)).difference()).isCloseTo(-1, within(1e-9));
        assertThat(tendency(reviewers.get(1)).difference()).isCloseTo(1, within(1e-9));
        assertThat(tendency(reviewers.get(0)).spread()).isCloseTo(1, within(1e-9));
    }

    @Test
    void a_reviewer_with_little_to_compare_is_not_measured() {
        assertThat(of(scores(6, 0)).reviewers())
                .extracting(ReviewerTendency::tendency)
                .containsOnlyNulls();
    }

    /** Ann gives 1, 2 and 3 to the three criteria, shifted from one submission to the next; Ben so much more. */
    private static List<GivenLevel> scores(int submissions, int more) {
        return LongStream.range(0, submissions)
                .boxed()
                .flatMap(submission -> LongStream.rangeClosed(1, 3).boxed().flatMap(criterion -> {
                    int level = (int) (1 + (submission + criterion) % 3);
                    return Stream.of(
                            new GivenLevel(submission, ANN, criterion, level),
                            new GivenLevel(submission, BEN, criterion, level + more));
                }))
                .toList();
    }

    private static RoundAgreement of(List<GivenLevel> given) {
        return RoundAgreement.of(RUBRIC, given, NAMES);
    }

    private static Agreement agreement(List<GivenLevel> given) {
        return Objects.requireNonNull(of(given).criteria().get(0).agreement());
    }

    private static Tendency tendency(ReviewerTendency reviewer) {
        return Objects.requireNonNull(reviewer.tendency());
    }

    private static CriterionDetail criterion(long id, String code) {
        return new CriterionDetail(id, (int) id, code, "A", "Criterion " + code, "", LEVELS, Set.of());
    }
}
