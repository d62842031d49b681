package portal.scoring.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portal.rubric.CriterionDetail;

/** The submissions of a round on one criterion, those with the same level next to each other. */
public record Moderation(List<CriterionDetail> criteria, CriterionDetail criterion, List<ModeratedRow> rows) {

    public Moderation {
        criteria = List.copyOf(criteria);
        rows = rows.stream()
                .sorted(Comparator.comparing((ModeratedRow row) ->
                                Optional.ofNullable(row.stands()).orElse(0))
                        .reversed()
                        .thenComparing(ModeratedRow::institutionName))
                .toList();
    }
}
