package portal.rubric;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A criterion as it is read, its levels from the lowest to the highest.
 *
 * @param sectionCode the section of the form that it looks at; empty where it looks at the submission as a whole
 * @param facts tokens of the facts to be shown beside it
 */
public record CriterionDetail(
        long id,
        int position,
        String code,
        String sectionCode,
        String title,
        String question,
        List<LevelDetail> levels,
        Set<String> facts) {

    public CriterionDetail {
        levels = List.copyOf(levels);
        facts = Set.copyOf(facts);
    }

    /** Its section where a form with these sections has it; else empty: then it is judged with the submission as a whole. */
    public String placeAmong(Collection<String> sections) {
        return sections.contains(sectionCode) ? sectionCode : "";
    }

    static CriterionDetail of(Criterion criterion, List<String> levels) {
        return new CriterionDetail(
                criterion.id(),
                criterion.position(),
                criterion.code(),
                criterion.sectionCode(),
                criterion.title(),
                criterion.question(),
                IntStream.rangeClosed(1, levels.size())
                        .mapToObj(level -> new LevelDetail(level, levels.get(level - 1), criterion.descriptor(level)))
                        .toList(),
                criterion.facts());
    }
}
