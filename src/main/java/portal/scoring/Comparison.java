package portal.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    public Disagreement disagreement(long criterionId) {
        return Disagreement.of(voices(criterionId).stream()
                .map(voice -> voice.score().judgement())
                .toList());
    }

    /** The level in the middle of those given, the lower of two; null where nobody gave one. */
    public @Nullable Integer median(long criterionId) {
        List<Integer> levels = voices(criterionId).stream()
                .map(voice -> voice.score().level())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return levels.isEmpty() ? null : levels.get((levels.size() - 1) / 2);
    }

    /** The criteria that the panel has to talk about. */
    public Set<Long> disagreed() {
        Map<Long, Disagreement> byCriterion = scores.stream()
                .map(GivenScore::criterionId)
                .distinct()
                .collect(Collectors.toMap(id -> id, this::disagreement));
        return byCriterion.entrySet().stream()
                .filter(entry -> entry.getValue().isToDiscuss())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
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
