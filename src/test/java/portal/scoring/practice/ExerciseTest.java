package portal.scoring.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import portal.platform.rest.SaveRequest;
import portal.scoring.Judgement;

class ExerciseTest {

    private static final Instant LATE_IN_JUNE = Instant.parse("2026-06-30T23:30:00Z");

    private final Map<Long, Judgement> references =
            new TreeMap<>(Map.of(1L, Judgement.at(2), 2L, Judgement.at(3), 3L, Judgement.CANNOT_JUDGE));

    private final Exercise exercise = Exercise.begin(7, "thornleigh", 5, Instant.parse("2026-06-01T18:00:00Z"));

    @Test
    void it_is_finished_when_each_criterion_has_its_judgement_and_words_are_not_wanted() {
        judge(1, "2");
        judge(3, "");

        assertThat(exercise.missing(references.keySet()))
                .extracting(missing -> missing.subjectId())
                .containsExactly(2L, 3L);
        assertThatThrownBy(() -> exercise.finish(references, LATE_IN_JUNE)).isInstanceOf(ExerciseIncomplete.class);

        judge(2, "4");
        judge(3, "1");
        assertThat(exercise.finish(references, LATE_IN_JUNE)).isEqualTo(new Outcome(1, 1, 1));
    }

    @Test
    void a_finished_one_stays_as_it_is() {
        finish();

        assertThatThrownBy(() -> exercise.draftScore(1)).isInstanceOf(ExerciseIsFinished.class);
        assertThatThrownBy(() -> exercise.finish(references, LATE_IN_JUNE)).isInstanceOf(ExerciseIsFinished.class);
    }

    @Test
    void it_counts_as_training_of_the_day_on_which_it_was_finished_by_the_clock_of_the_uk() {
        assertThatThrownBy(() -> exercise.countAsTraining(LATE_IN_JUNE)).isInstanceOf(ExerciseNotFinished.class);
        finish();

        assertThat(exercise.countAsTraining(LATE_IN_JUNE)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(exercise.countAsTraining(LATE_IN_JUNE.plusSeconds(90))).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    private void finish() {
        references.forEach((criterion, reference) -> judge(criterion, reference.key()));
        exercise.finish(references, LATE_IN_JUNE);
    }

    private void judge(long criterion, String level) {
        ExerciseScore score = exercise.draftScore(criterion);
        score.judge(
                Judgement.parse(level).orElseThrow(),
                new SaveRequest(level, score.savedLevel().version()),
                "Tamsin",
                LATE_IN_JUNE);
    }
}
