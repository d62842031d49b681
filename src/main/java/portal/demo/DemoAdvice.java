package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.plan.AdviceService;
import portal.plan.PlansOfSubmission;
import portal.plan.advice.Advice;
import portal.plan.advice.AdviceField;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;

/** Lists what the letter before the portal advised a made-up institution, and answers it as its plan does. */
@ApplicationScoped
class DemoAdvice {

    private static final int SINCE_LETTER = 35;

    @Inject
    AdviceService advice;

    @Inject
    DemoPlans plans;

    void answer(DemoFiles files, Actor editor, Place place) {
        List<NamedCsvRecord> rows = files.table(place.key() + "/advice.csv");
        if (rows.isEmpty()) {
            return;
        }
        advice.list(
                editor,
                plans.of(editor, place).next().id(),
                files.dates().planStart().minusMonths(SINCE_LETTER),
                rows.stream().map(row -> row.getField("words")).toList());
        PlansOfSubmission listed = plans.of(editor, place);
        for (int i = 0; i < rows.size(); i++) {
            answer(editor, listed, listed.advice().points().get(i), rows.get(i));
        }
    }

    private void answer(Actor editor, PlansOfSubmission both, Advice point, NamedCsvRecord row) {
        long plan = both.next().id();
        String action = row.getField("action");
        if (!action.isBlank()) {
            String id = Long.toString(DemoPlans.idOf(action, both.next()));
            advice.answer(editor, plan, point.id(), AdviceField.ACTION, new SaveRequest(id, 0));
        }
        advice.answer(editor, plan, point.id(), AdviceField.REASON, new SaveRequest(row.getField("reason"), 0));
    }
}
