package portal.scoring.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.platform.faces.Texts;
import portal.platform.text.WordCount;
import portal.rubric.CriterionDetail;
import portal.rubric.LevelDetail;
import portal.rubric.RubricDetail;
import portal.rubric.VersionLife;
import portal.scoring.Judgement;

/** What comes with the portal to practise on is whole and worth an evening. */
class ExemplarsTest {

    private static final Set<String> CODES =
            Set.of("A1", "A2", "A3", "R1", "R2", "R3", "E1", "E2", "N1", "N2", "P1", "P2", "P3", "P4");

    static List<Exemplar> exemplars() {
        return Exemplars.NAMES.stream().map(ExemplarReading::of).toList();
    }

    @ParameterizedTest
    @MethodSource("exemplars")
    void each_criterion_of_stage_two_has_a_reference_with_its_reason(Exemplar exemplar) {
        assertThat(exemplar.stage()).isEqualTo(2);
        assertThat(exemplar.references()).extracting(Reference::code).containsExactlyInAnyOrderElementsOf(CODES);
        assertThat(exemplar.references()).allSatisfy(reference -> assertThat(WordCount.of(reference.reason()))
                .isGreaterThan(35));
    }

    @ParameterizedTest
    @MethodSource("exemplars")
    void its_levels_are_spread_over_the_whole_scale(Exemplar exemplar) {
        assertThat(exemplar.references().stream().map(Reference::judgement).collect(Collectors.toSet()))
                .contains(Judgement.at(1), Judgement.at(2), Judgement.at(3), Judgement.at(4));
    }

    @ParameterizedTest
    @MethodSource("exemplars")
    void it_has_all_sections_and_two_plans_of_a_dozen_actions(Exemplar exemplar) {
        assertThat(exemplar.sections())
                .extracting(ExemplarSection::code)
                .containsExactly("A", "R", "E", "N", "P", "facts");
        assertThat(exemplar.sections().stream()
                        .mapToInt(section -> WordCount.of(section.text()))
                        .sum())
                .isGreaterThan(900);
        assertThat(exemplar.sections())
                .filteredOn(section -> !section.table().isEmpty())
                .extracting(ExemplarSection::code)
                .containsExactly("R", "P");
        assertThat(exemplar.sections())
                .filteredOn(section -> !section.table().isEmpty())
                .allSatisfy(section -> assertThat(section.table())
                        .hasSizeBetween(11, 12)
                        .allSatisfy(row -> assertThat(row)
                                .hasSameSizeAs(section.columns())
                                .noneMatch(cell -> cell.text().isBlank())));
        assertThat(Texts.of("scoring.exemplar." + exemplar.name())).isEqualTo(exemplar.institution());
    }

    @Test
    void somewhere_the_only_right_answer_is_that_one_cannot_judge() {
        assertThat(exemplars())
                .flatExtracting(Exemplar::references)
                .extracting(Reference::judgement)
                .contains(Judgement.CANNOT_JUDGE);
    }

    @Test
    void a_criterion_with_other_sentences_is_not_covered_and_one_that_moved_is() {
        Exemplar exemplar = exemplars().get(0);
        RubricDetail written = rubric(2, 1, criterion(1, "A1", "as it was"), criterion(2, "A2", "as it was"));
        RubricDetail next = rubric(
                2, 2, criterion(3, "A2", "as it was"), criterion(4, "A1", "made stricter"), criterion(5, "Z1", "new"));

        Coverage coverage = new Coverage(exemplar, next, written);

        assertThat(coverage.covered()).extracting(CriterionDetail::id).containsExactly(3L);
        assertThat(coverage.uncovered()).extracting(CriterionDetail::id).containsExactly(4L, 5L);
        assertThat(coverage.references()).containsOnlyKeys(3L);
    }

    private static RubricDetail rubric(int stage, int version, CriterionDetail... criteria) {
        return new RubricDetail(
                9,
                "A rubric",
                stage,
                version,
                new VersionLife(null, null),
                List.of("Not yet evident"),
                List.of(criteria));
    }

    private static CriterionDetail criterion(long id, String code, String sentence) {
        return new CriterionDetail(
                id,
                (int) id,
                code,
                "A",
                "Title",
                "Question?",
                List.of(new LevelDetail(1, "Not yet evident", sentence)),
                Set.of());
    }
}
