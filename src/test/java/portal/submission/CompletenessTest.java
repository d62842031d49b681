package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.OpenReason;
import portal.plan.PlanDetail;
import portal.plan.PlanKind;
import portal.plan.PlansOfSubmission;
import portal.plan.timeframe.PlanWindow;
import portal.round.Part;
import portal.submission.Missing.What;

class CompletenessTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void an_untouched_draft_misses_every_text_and_both_plans() {
        assertThat(missing("", "", "", List.of(), List.of()))
                .containsExactly(
                        What.TEXT_EMPTY,
                        What.TEXT_EMPTY,
                        What.PREVIOUS_PLAN_EMPTY,
                        What.TEXT_EMPTY,
                        What.NEW_PLAN_EMPTY);
    }

    @Test
    void a_full_one_misses_nothing() {
        List<ActionRow> done = List.of(Actions.withStatus(ActionStatus.COMPLETE));
        assertThat(missing("one two", "three", "four", done, done)).isEmpty();
    }

    @Test
    void a_text_at_its_limit_is_fine_and_one_word_more_is_not() {
        List<ActionRow> done = List.of(Actions.withStatus(ActionStatus.COMPLETE));
        assertThat(missing("1 2 3 4 5", "x", "x", done, done)).isEmpty();
        assertThat(missing("1 2 3 4 5 6", "x", "x", done, done)).containsExactly(What.TEXT_TOO_LONG);
    }

    @Test
    void looking_back_needs_a_status_and_a_reason_for_what_is_not_complete() {
        List<ActionRow> plan = List.of(
                Actions.withStatus(null),
                Actions.with(ActionStatus.NOT_COMPLETE, null, " "),
                Actions.with(ActionStatus.NOT_COMPLETE, OpenReason.LACK_OF_STAFF, ""),
                Actions.with(ActionStatus.NOT_STARTED, null, "The building burnt down."),
                Actions.with(ActionStatus.IN_PROGRESS, null, ""));
        assertThat(missing("x", "x", "x", plan, plan)).containsExactly(What.STATUS_MISSING, What.REASON_MISSING);
    }

    private static List<What> missing(
            String approach, String lookBack, String plan, List<ActionRow> previous, List<ActionRow> next) {
        List<SectionText> sections = List.of(
                section(1, Part.TEXT, approach),
                section(2, Part.PREVIOUS_PLAN, lookBack),
                section(3, Part.NEW_PLAN, plan));
        SubmissionDetail detail = new SubmissionRow(
                        7,
                        1,
                        "Spring 2027",
                        2,
                        2,
                        "University of Example",
                        SubmissionState.DRAFT,
                        null,
                        null,
                        null,
                        null,
                        null)
                .with(sections, List.of());
        PlansOfSubmission plans = new PlansOfSubmission(plan(PlanKind.PREVIOUS, previous), plan(PlanKind.NEW, next));
        return Completeness.missing(detail, plans).stream().map(Missing::what).toList();
    }

    private static SectionText section(long id, Part part, String text) {
        return new SectionText(id, "A", "Heading", part, "Guidance", 5, text, 3, true, "Ann", NOON);
    }

    private static PlanDetail plan(PlanKind kind, List<ActionRow> actions) {
        return new PlanDetail(1, 1, 2, kind, PlanWindow.UNKNOWN, "", null, null, 1, actions);
    }
}
