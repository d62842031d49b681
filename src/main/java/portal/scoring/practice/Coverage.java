package portal.scoring.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import portal.rubric.CriterionDetail;
import portal.rubric.RubricDetail;
import portal.scoring.Judgement;

/** What of a rubric can be practised on a made-up submission. */
public record Coverage(Exemplar exemplar, RubricDetail rubric, RubricDetail written) {

    public List<CriterionDetail> covered() {
        return rubric.criteria().stream()
                .filter(criterion -> exemplar.covers(criterion, written))
                .toList();
    }

    /** What has to be learned elsewhere. */
    public List<CriterionDetail> uncovered() {
        return rubric.criteria().stream()
                .filter(Predicate.not(covered()::contains))
                .toList();
    }

    /** The reference judgements by criterion, in the order of the rubric. */
    Map<Long, Judgement> references() {
        Map<Long, Judgement> references = new LinkedHashMap<>();
        covered()
                .forEach(criterion ->
                        references.put(criterion.id(), exemplar.of(criterion).judgement()));
        return references;
    }
}
