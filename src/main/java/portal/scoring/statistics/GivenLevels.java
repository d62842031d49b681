package portal.scoring.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/** All levels that were given in a round, found by who gave them and by what they were given to. */
final class GivenLevels {

    /** What was judged: one submission under one criterion. */
    private record Subject(long criterionId, long submissionId) {

        static Subject of(GivenLevel level) {
            return new Subject(level.criterionId(), level.submissionId());
        }
    }

    private final Map<Subject, List<GivenLevel>> bySubject;
    private final Map<Long, List<GivenLevel>> byReviewer;

    GivenLevels(Collection<GivenLevel> given) {
        bySubject = given.stream().collect(Collectors.groupingBy(Subject::of));
        byReviewer = given.stream().collect(Collectors.groupingBy(GivenLevel::reviewerId));
    }

    Set<Long> reviewers() {
        return new TreeSet<>(byReviewer.keySet());
    }

    List<Tally> tallies(long criterionId, int lowest, int highest) {
        return bySubject.entrySet().stream()
                .filter(subject -> subject.getKey().criterionId() == criterionId)
                .map(subject ->
                        subject.getValue().stream().map(GivenLevel::level).toList())
                .map(levels -> Tally.of(levels, lowest, highest))
                .filter(Tally::isPairable)
                .toList();
    }

    /** Each of a reviewer's levels less the mean of the others', where there are others. */
    double[] differences(long reviewerId) {
        List<Double> differences = new ArrayList<>();
        for (GivenLevel own : of(reviewerId)) {
            bySubject.getOrDefault(Subject.of(own), List.of()).stream()
                    .filter(other -> other.reviewerId() != reviewerId)
                    .mapToInt(GivenLevel::level)
                    .average()
                    .ifPresent(others -> differences.add(own.level() - others));
        }
        return differences.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How much a reviewer's levels vary within a submission, on average over his submissions. */
    double spread(long reviewerId) {
        return submissions(reviewerId).values().stream()
                .map(levels -> levels.stream().mapToDouble(GivenLevel::level).toArray())
                .filter(levels -> levels.length > 1)
                .mapToDouble(levels -> StandardDeviation.of(levels).getAsDouble())
                .average()
                .orElse(0);
    }

    Map<Long, List<GivenLevel>> submissions(long reviewerId) {
        return of(reviewerId).stream().collect(Collectors.groupingBy(GivenLevel::submissionId));
    }

    private List<GivenLevel> of(long reviewerId) {
        return byReviewer.getOrDefault(reviewerId, List.of());
    }
}
