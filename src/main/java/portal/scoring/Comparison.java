package portal.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reviews of a panel side by side. Scores are there only of submitted reviews, and only where the reader may see them. */
public record Comparison(List<ReviewRow> reviews, List<GivenScore> scores) {

    public Comparison {
        reviews = List.copyOf(reviews);
        scores = List.copyOf(scores);
    }

    /** What one review of the panel says about a criterion. */
    public record Voice(ReviewRow review, GivenScore score) {}

    /** All that was said about a criterion, in the order of the panel. */
    public List<Voice> voices(long criterionId) {
        return reviews.stream()
                .flatMap(review -> scores.stream()
                        .filter(score -> score.criterionId() == criterionId)
                        .filter(score -> score.assignmentId() == review.assignmentId())
                        .map(score -> new Voice(review, score)))
                .toList();
    }

    /** How far apart the panel is now. */
    public Disagreement disagreement(long criterionId) {
        return disagreement(criterionId, GivenScore::judgement);
    }

    /** How far apart it was when each had judged alone. */
    public Disagreement firstDisagreement(long criterionId) {
        return disagreement(criterionId, GivenScore::first);
    }

    private Disagreement disagreement(long criterionId, Function<GivenScore, Judgement> said) {
        return Disagreement.of(
                voices(criterionId).stream().map(Voice::score).map(said).toList());
    }

    /** The level in the middle of those given, the lower of two; null where nobody gives one. */
    public @Nullable Integer median(long criterionId) {
        List<Integer> levels = voices(criterionId).stream()
                .map(voice -> voice.score().judgement().level())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return levels.isEmpty() ? null : levels.get((levels.size() - 1) / 2);
    }

    /** The criteria that the panel has to talk about, or had to until somebody changed his mind. */
    public Set<Long> disagreed() {
        return scores.stream()
                .map(GivenScore::criterionId)
                .filter(this::isDisagreed)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isDisagreed(long criterionId) {
        return disagreement(criterionId).isToDiscuss()
                || firstDisagreement(criterionId).isToDiscuss();
    }

    /** The reviews that are not in yet. */
    public List<ReviewRow> awaited() {
        return reviews.stream().filter(review -> !review.isIn()).toList();
    }

    /** The same without what one of the panel said himself. */
    public Comparison without(long assignmentId) {
        return new Comparison(
                reviews,
                scores.stream()
                        .filter(score -> score.assignmentId() != assignmentId)
                        .toList());
    }
}
