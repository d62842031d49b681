package portal.rubric;

import java.util.List;

/** A criterion as it is read, its levels from the lowest to the highest. */
public record CriterionDetail(
        long id,
        int position,
        String code,
        String sectionCode,
        String title,
        String question,
        List<LevelDetail> levels) {

    public CriterionDetail {
        levels = List.copyOf(levels);
    }

    static CriterionDetail of(Criterion criterion) {
        return new CriterionDetail(
                criterion.id(),
                criterion.position(),
                criterion.code(),
                criterion.sectionCode(),
                criterion.title(),
                criterion.question(),
                criterion.descriptors().stream().map(LevelDetail::of).toList());
    }
}
