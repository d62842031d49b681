package portal.scoring.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import portal.rubric.CriterionDetail;
import portal.rubric.LevelDetail;

/** How well the panels of a round agree: by criterion in the order of the rubric, by reviewer in that of the alphabet. */
public record RoundAgreement(List<CriterionAgreement> criteria, List<ReviewerTendency> reviewers) {

    public RoundAgreement {
        criteria = List.copyOf(criteria);
        reviewers = List.copyOf(reviewers);
    }

    /** @param names of all who gave a level */
    public static RoundAgreement of(
            List<CriterionDetail> rubric, Collection<GivenLevel> levels, Map<Long, String> names) {
        GivenLevels given = new GivenLevels(levels);
        return new RoundAgreement(
                rubric.stream().map(criterion -> agreement(criterion, given)).toList(),
                given.reviewers().stream()
                        .map(reviewer -> tendency(reviewer, names.getOrDefault(reviewer, ""), given))
                        .sorted(Comparator.comparing(ReviewerTendency::name))
                        .toList());
    }

    private static CriterionAgreement agreement(CriterionDetail criterion, GivenLevels given) {
        int lowest =
                criterion.levels().stream().mapToInt(LevelDetail::level).min().orElse(1);
        int highest =
                criterion.levels().stream().mapToInt(LevelDetail::level).max().orElse(1);
        List<Tally> tallies = given.tallies(criterion.id(), lowest, highest);
        return new CriterionAgreement(
                criterion.code(),
                criterion.title(),
                tallies.size(),
                Agreement.of(tallies).orElse(null));
    }

    private static ReviewerTendency tendency(long reviewer, String name, GivenLevels given) {
        return new ReviewerTendency(
                name,
                given.submissions(reviewer).size(),
                given.differences(reviewer).length,
                Tendency.of(reviewer, given).orElse(null));
    }
}
