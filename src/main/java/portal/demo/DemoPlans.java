package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionField;
import portal.plan.ActionStatus;
import portal.plan.ActionText;
import portal.plan.EntryKind;
import portal.plan.ListEntry;
import portal.plan.NewAction;
import portal.plan.OpenReason;
import portal.plan.PlanDetail;
import portal.plan.PlanLists;
import portal.plan.PlanQueries;
import portal.plan.PlanService;
import portal.plan.PlansOfSubmission;
import portal.plan.Theme;
import portal.plan.Trajectory;
import portal.plan.TrajectoryService;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.TimeframeReader;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;

/** Brings in the two plans of a made-up institution, as its editor would from a spreadsheet. */
@ApplicationScoped
class DemoPlans {

    private static final int MONTHS = 36;
    private static final String COLOURS =
            "Green: complete, and still in place where it was meant to last. Amber: begun, continued in the new plan. Red: not complete.";

    private static final Map<ActionField, String> COLUMNS = Map.of(
            ActionField.REFERENCE, "reference",
            ActionField.GROUP, "group",
            ActionField.ACTION, "action",
            ActionField.METHOD, "method",
            ActionField.MEASURE, "measure",
            ActionField.OWNER, "owner",
            ActionField.LINKS, "links",
            ActionField.RAG, "rag",
            ActionField.ACCOUNT, "account",
            ActionField.EVIDENCE, "evidence");

    @Inject
    PlanService plans;

    @Inject
    TrajectoryService trajectories;

    @Inject
    PlanQueries queries;

    void lookBack(DemoFiles files, Actor editor, Place place) {
        PlanDetail plan = of(editor, place).previous();
        LocalDate start = files.dates().planStart().minusMonths(MONTHS);
        plans.saveColours(editor, plan.id(), new SaveRequest(COLOURS, plan.version()));
        PlanLists lists = lists(files, place);
        bringIn(editor, plan, new PlanWindow(start, MONTHS), files.table(place.key() + "/previous.csv"), lists);
    }

    void lookForward(DemoFiles files, Actor editor, Place place) {
        PlanDetail plan = of(editor, place).next();
        LocalDate start = files.dates().planStart();
        PlanLists lists = lists(files, place);
        bringIn(editor, plan, new PlanWindow(start, MONTHS), files.table(place.key() + "/new.csv"), lists);
    }

    /** Says what the new plan makes of the actions of the previous one. */
    void carryOn(DemoFiles files, Actor editor, Place place) {
        PlansOfSubmission both = of(editor, place);
        for (NamedCsvRecord row : files.table(place.key() + "/trajectories.csv")) {
            String successor = given(row, "next");
            trajectories.decide(
                    editor,
                    both.previous().id(),
                    idOf(row.getField("previous"), both.previous()),
                    Trajectory.valueOf(row.getField("trajectory")),
                    successor == null ? null : idOf(successor, both.next()));
        }
    }

    static long idOf(String reference, PlanDetail plan) {
        return plan.actions().stream()
                .filter(action -> action.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .id();
    }

    PlansOfSubmission of(Actor editor, Place place) {
        return queries.of(editor, place.roundId(), place.institutionId());
    }

    private static PlanLists lists(DemoFiles files, Place place) {
        return new PlanLists(files.table(place.key() + "/lists.csv").stream()
                .map(row -> ListEntry.read(
                        EntryKind.valueOf(row.getField("list")),
                        row.getField("name"),
                        row.getField("meaning"),
                        row.getField("contact"),
                        row.getField("remark")))
                .toList());
    }

    private void bringIn(Actor editor, PlanDetail plan, PlanWindow window, List<NamedCsvRecord> rows, PlanLists lists) {
        plans.setWindow(editor, plan.id(), plan.window(), window);
        if (!rows.isEmpty()) {
            TimeframeReader reader = new TimeframeReader(window);
            List<NewAction> actions =
                    rows.stream().map(row -> action(row, reader)).toList();
            plans.bringIn(editor, plan.id(), actions, lists, true);
        }
    }

    private static NewAction action(NamedCsvRecord row, TimeframeReader reader) {
        ActionText text = new ActionText();
        COLUMNS.forEach((field, column) -> text.write(field, given(row, column)));
        String status = given(row, "status");
        String reason = given(row, "reason");
        return new NewAction(
                text,
                reader.read(row.getField("timeframe")),
                Theme.parse(row.getField("themes")),
                false,
                status == null ? null : ActionStatus.valueOf(status),
                reason == null ? null : OpenReason.valueOf(reason));
    }

    private static @Nullable String given(NamedCsvRecord row, String column) {
        Optional<String> value = row.findField(column).filter(text -> !text.isBlank());
        return value.orElse(null);
    }
}
