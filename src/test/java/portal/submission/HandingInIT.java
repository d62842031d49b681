package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.plan.ActionField;
import portal.plan.ActionRow;
import portal.plan.PlanDetail;
import portal.plan.PlanQueries;
import portal.plan.PlanService;
import portal.platform.rest.SaveRequest;
import portal.support.inside.InsidePortal;

/** Handing in while somebody still types: the copy is of what is frozen. */
@InsidePortal
class HandingInIT {

    private static final int TIMES = 30;

    @Inject
    OneSubmission one;

    @Inject
    MadeUp madeUp;

    @Inject
    SubmissionService submissions;

    @Inject
    PlanService plans;

    @Inject
    PlanQueries planQueries;

    @BeforeEach
    void fill() {
        one.fill();
    }

    @Test
    void the_copy_says_what_was_seen_and_what_the_frozen_plan_says_however_late_a_cell_was_typed() throws Exception {
        for (int time = 1; time <= TIMES; time++) {
            String typed = "Typed at time " + time;
            Approval approval = one.approval();
            long plan = plan().id();
            ActionRow action = action();
            Callable<Object> cell = () -> OneSubmission.inTime(() -> type(plan, action, typed));
            Callable<Object> click =
                    () -> OneSubmission.inTime(() -> submissions.submit(one.approver(), one.id(), approval));
            Future<Object> clicked =
                    madeUp.threads().invokeAll(List.of(cell, click)).get(1);
            if (isHandedIn()) {
                assertThat(action().action()).isEqualTo(action.action());
                assertThat(copies(clicked.get(), action.action())).as(typed).isEqualTo(1);
                one.takeBack();
            } else {
                assertThat(action().action()).isEqualTo(typed);
                assertThatThrownBy(clicked::get).hasRootCauseInstanceOf(ChangedSinceSeen.class);
            }
        }
    }

    @Test
    void nobody_hands_in_what_changed_after_he_looked() {
        Approval approval = one.approval();
        OneSubmission.inTime(() -> type(plan().id(), action(), "Typed after the approver looked."));
        assertThatThrownBy(() -> OneSubmission.inTime(() -> submissions.submit(one.approver(), one.id(), approval)))
                .isInstanceOf(ChangedSinceSeen.class);
        assertThat(isHandedIn()).isFalse();
        one.submit();
        assertThat(isHandedIn()).isTrue();
    }

    private boolean isHandedIn() {
        return one.state() == SubmissionState.SUBMITTED;
    }

    private long copies(Object receipt, String action) {
        String kept = "%\"action\":\"" + action + "\"%";
        return madeUp.count(
                "SELECT COUNT(*) FROM submitted_copy WHERE receipt_number = ? AND content LIKE ?", receipt, kept);
    }

    private Object type(long plan, ActionRow action, String text) {
        return plans.saveField(
                one.approver(), plan, action.id(), ActionField.ACTION, new SaveRequest(text, action.version()));
    }

    private ActionRow action() {
        return plan().actions().get(0);
    }

    private PlanDetail plan() {
        return madeUp.together(() -> planQueries.of(one.approver(), one.round(), one.institution()))
                .next();
    }
}
