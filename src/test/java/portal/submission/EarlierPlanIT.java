package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.plan.ActionRow;
import portal.plan.PlanDetail;
import portal.plan.PlanQueries;
import portal.support.inside.InsidePortal;

/** What an institution handed in here the last time need not be typed again. */
@InsidePortal
class EarlierPlanIT {

    @Inject
    OneSubmission one;

    @Inject
    MadeUp madeUp;

    @Inject
    SubmissionService submissions;

    @Inject
    PlanQueries plans;

    @BeforeEach
    void handInOnce() {
        one.fill();
    }

    @Test
    void the_plan_of_the_last_letter_is_looked_back_on_in_the_next_round() {
        madeUp.change("UPDATE submission SET state = 'ISSUED' WHERE id = ?", one.id());
        assertThat(previousPlanOfTheNextRound().actions())
                .extracting(ActionRow::action)
                .containsExactlyElementsOf(newPlanOf(one.round()).actions().stream()
                        .map(ActionRow::action)
                        .toList())
                .isNotEmpty();
    }

    @Test
    void what_has_no_letter_yet_is_not_looked_back_on() {
        assertThat(previousPlanOfTheNextRound().isBare()).isTrue();
    }

    private PlanDetail previousPlanOfTheNextRound() {
        long next = madeUp.round();
        OneSubmission.inTime(() -> submissions.open(one.approver(), next, one.institution()));
        return madeUp.together(() -> plans.of(one.approver(), next, one.institution()))
                .previous();
    }

    private PlanDetail newPlanOf(long round) {
        return madeUp.together(() -> plans.of(one.approver(), round, one.institution()))
                .next();
    }
}
