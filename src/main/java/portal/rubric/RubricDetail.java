package portal.rubric;

import java.util.Comparator;
import java.util.List;

/** A rubric as it is read: on its page, beside a submission, and under a letter. Criteria in their order. */
public record RubricDetail(
        long id, String title, int stage, int versionNo, boolean frozen, List<CriterionDetail> criteria) {

    public RubricDetail {
        criteria = List.copyOf(criteria);
    }

    /** The criteria that look at a section of the form. */
    public List<CriterionDetail> of(String sectionCode) {
        return criteria.stream()
                .filter(criterion -> criterion.sectionCode().equals(sectionCode))
                .toList();
    }

    static RubricDetail of(Rubric rubric) {
        return new RubricDetail(
                rubric.id(),
                rubric.title(),
                rubric.stage(),
                rubric.versionNo(),
                rubric.isFrozen(),
                rubric.criteria().stream()
                        .map(CriterionDetail::of)
                        .sorted(Comparator.comparingInt(CriterionDetail::position))
                        .toList());
    }
}
