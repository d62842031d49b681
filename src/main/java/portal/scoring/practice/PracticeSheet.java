package portal.scoring.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer can practise on, and how far he is with it.
 *
 * @param coverage what of each rubric in use it lets him practise
 */
public record PracticeSheet(List<Offer> offers, List<Coverage> coverage) {

    public PracticeSheet {
        offers = List.copyOf(offers);
        coverage = List.copyOf(coverage);
    }

    /**
     * A made-up submission with the reviewer's goes at it.
     *
     * @param exercises the last first
     */
    public record Offer(Exemplar exemplar, List<ExerciseRow> exercises) {

        public Offer {
            exercises = List.copyOf(exercises);
        }

        /** The one that is begun; null where none is. */
        public @Nullable ExerciseRow open() {
            return exercises.stream()
                    .filter(row -> !row.isFinished())
                    .findFirst()
                    .orElse(null);
        }

        /** Whether it would not be the first go. */
        public boolean isRepeated() {
            return !exercises.isEmpty();
        }

        public List<ExerciseRow> finished() {
            return exercises.stream().filter(ExerciseRow::isFinished).toList();
        }
    }
}
