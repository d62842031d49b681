package portal.rubric;

import java.util.List;
import java.util.stream.Stream;
import portal.platform.access.NotFound;

/**
 * A rubric as it is written.
 *
 * @param version over which its title and the names of its levels are written next
 * @param levelNames one name a line
 * @param criteria in their order
 * @param removed what was taken out and can be put back
 * @param gaps what is missing before it can be made available
 */
public record RubricDraft(
        RubricDetail rubric,
        int version,
        String levelNames,
        List<CriterionDraft> criteria,
        List<CriterionDraft> removed,
        List<Gap> gaps) {

    /** A criterion with the version over which it is written next. */
    public record CriterionDraft(CriterionDetail criterion, int version, boolean removed) {}

    static RubricDraft of(Rubric rubric) {
        return new RubricDraft(
                RubricDetail.of(rubric),
                rubric.revision().version(),
                rubric.levelNames(),
                drafts(rubric, rubric.criteria()),
                drafts(rubric, rubric.removed()),
                rubric.gaps());
    }

    private static List<CriterionDraft> drafts(Rubric rubric, List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> new CriterionDraft(
                        CriterionDetail.of(criterion, rubric.levels()),
                        criterion.revision().version(),
                        criterion.isRemoved()))
                .toList();
    }

    /** @throws NotFound when there is no such criterion, not even one that was taken out */
    public CriterionDraft criterion(long criterionId) {
        return Stream.concat(criteria.stream(), removed.stream())
                .filter(draft -> draft.criterion().id() == criterionId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
