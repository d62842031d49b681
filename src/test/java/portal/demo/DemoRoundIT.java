package portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.letter.LetterListQueries;
import portal.letter.LetterQueries;
import portal.letter.LetterSearch;
import portal.letter.LetterState;
import portal.letter.LetterView;
import portal.plan.ActionStatus;
import portal.plan.PlanDetail;
import portal.plan.PlanQueries;
import portal.platform.access.Actor;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionRow;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** The round that is there when somebody tries the portal out. */
@InsidePortal
class DemoRoundIT {

    @Inject
    SubmissionQueries submissions;

    @Inject
    PlanQueries plans;

    @Inject
    LetterQueries letters;

    @Inject
    LetterListQueries lists;

    @Test
    void every_state_on_the_way_of_the_round_occurs() {
        List<SubmissionState> states = submissions.visibleTo(Actor.PORTAL).stream()
                .map(SubmissionRow::state)
                .toList();

        assertThat(states).contains(SubmissionState.values());
        for (LetterState state : LetterState.values()) {
            assertThat(lists.list(Actor.PORTAL, new LetterSearch(null, state, 1))
                            .total())
                    .as(state.name())
                    .isPositive();
        }
    }

    @Test
    void the_issued_letter_counts_what_the_table_says() {
        SubmissionRow issued = submissions.visibleTo(Actor.PORTAL).stream()
                .filter(row -> row.institutionName().equals("Harrowmere University"))
                .findFirst()
                .orElseThrow();
        PlanDetail previous =
                plans.of(Actor.PORTAL, issued.roundId(), issued.institutionId()).previous();
        LetterView letter = letters.view(
                Actor.PORTAL, letters.ofSubmission(Actor.PORTAL, issued.id()).orElseThrow());

        assertThat(issued.state()).isEqualTo(SubmissionState.ISSUED);
        assertThat(letter.issue()).isNotNull();
        assertThat(previous.activeActions()).hasSize(37);
        assertThat(previous.statusTotals())
                .isEqualTo(Map.of(
                        ActionStatus.COMPLETE, 30L, ActionStatus.IN_PROGRESS, 3L, ActionStatus.NOT_COMPLETE, 4L));
        assertThat(letter.html().replaceAll("\\s+", " "))
                .contains("Each of the 37 actions of the previous plan")
                .contains("30 are complete, 3 are in progress and 4 are not complete");
    }
}
