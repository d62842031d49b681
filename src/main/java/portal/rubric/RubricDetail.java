package portal.rubric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.platform.faces.Texts;

/**
 * A rubric as it is read: on its page, beside a submission, and under a letter. Criteria in their order.
 *
 * @param levels the names of the levels, from the lowest to the highest
 */
public record RubricDetail(
        long id,
        String title,
        int stage,
        int versionNo,
        VersionLife life,
        List<String> levels,
        List<CriterionDetail> criteria) {

    public RubricDetail {
        levels = List.copyOf(levels);
        criteria = List.copyOf(criteria);
    }

    /** All that it says, by where it says it. */
    Map<String, String> wording() {
        Map<String, String> wording = new LinkedHashMap<>();
        wording.put(Texts.of("rubric.levels"), String.join(", ", levels));
        for (CriterionDetail criterion : criteria) {
            wording.put(Texts.of("rubric.wording.title", criterion.code()), criterion.title());
            wording.put(Texts.of("rubric.wording.section", criterion.code()), criterion.sectionCode());
            wording.put(Texts.of("rubric.wording.question", criterion.code()), criterion.question());
            for (LevelDetail level : criterion.levels()) {
                wording.put(Texts.of("rubric.wording.level", criterion.code(), level.level()), level.descriptor());
            }
        }
        return wording;
    }

    static RubricDetail of(Rubric rubric) {
        return new RubricDetail(
                rubric.id(),
                rubric.title(),
                rubric.stage(),
                rubric.versionNo(),
                rubric.life(),
                rubric.levels(),
                rubric.criteria().stream()
                        .map(criterion -> CriterionDetail.of(criterion, rubric.levels()))
                        .toList());
    }
}
