package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.plan.ActionField;
import portal.plan.ActionRow;
import portal.plan.PlanDetail;
import portal.plan.PlanQueries;
import portal.plan.PlanService;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.platform.rest.SaveRequest;
import portal.platform.time.PortalClock;
import portal.support.inside.InsidePortal;

/** Handing in while somebody still types: the copy is of what is frozen. */
@InsidePortal
class HandingInIT {

    private static final int TIMES = 30;
    private static final Instant IN_TIME = MadeUp.DEADLINE.minus(Duration.ofDays(3));

    @Inject
    MadeUp madeUp;

    @Inject
    SubmissionService submissions;

    @Inject
    SubmissionQueries queries;

    @Inject
    PlanService plans;

    @Inject
    PlanQueries planQueries;

    private Actor approver;
    private long id;

    @BeforeEach
    void fillOne() {
        long institution = madeUp.institution();
        long round = madeUp.round();
        approver = madeUp.person("Omar Approver", Role.INSTITUTION_APPROVER, institution);
        id = at(() -> submissions.open(approver, round, institution));
        at(() -> {
            madeUp.fill(approver, queries.detail(approver, id));
            return id;
        });
    }

    @Test
    void the_copy_says_what_was_seen_and_what_the_frozen_plan_says_however_late_a_cell_was_typed() throws Exception {
        for (int time = 1; time <= TIMES; time++) {
            String typed = "Typed at time " + time;
            Approval approval = madeUp.together(() -> madeUp.approval(queries.detail(approver, id)));
            long plan = plan().id();
            ActionRow action = action();
            Callable<Object> cell = () -> at(() -> type(plan, action, typed));
            Callable<Object> click = () -> at(() -> submissions.submit(approver, id, approval));
            Future<Object> clicked =
                    madeUp.threads().invokeAll(List.of(cell, click)).get(1);
            if (isHandedIn()) {
                assertThat(action().action()).isEqualTo(action.action());
                assertThat(copies(clicked.get(), action.action())).as(typed).isEqualTo(1);
                takeBack();
            } else {
                assertThat(action().action()).isEqualTo(typed);
                assertThatThrownBy(clicked::get).hasRootCauseInstanceOf(ChangedSinceSeen.class);
            }
        }
    }

    @Test
    void nobody_hands_in_what_changed_after_he_looked() {
        Approval approval = madeUp.together(() -> madeUp.approval(queries.detail(approver, id)));
        at(() -> type(plan().id(), action(), "Typed after the approver looked."));
        assertThatThrownBy(() -> at(() -> submissions.submit(approver, id, approval)))
                .isInstanceOf(ChangedSinceSeen.class);
        assertThat(isHandedIn()).isFalse();
        Approval anew = madeUp.together(() -> madeUp.approval(queries.detail(approver, id)));
        at(() -> submissions.submit(approver, id, anew));
        assertThat(isHandedIn()).isTrue();
    }

    private boolean isHandedIn() {
        return madeUp.together(() -> queries.detail(approver, id)).state() == SubmissionState.SUBMITTED;
    }

    private long copies(Object receipt, String action) {
        String kept = "%\"action\":\"" + action + "\"%";
        return madeUp.count(
                "SELECT COUNT(*) FROM submitted_copy WHERE receipt_number = ? AND content LIKE ?", receipt, kept);
    }

    private void takeBack() {
        at(() -> {
            submissions.unsubmit(approver, id);
            return id;
        });
    }

    private Object type(long plan, ActionRow action, String text) {
        return plans.saveField(
                approver, plan, action.id(), ActionField.ACTION, new SaveRequest(text, action.version()));
    }

    private ActionRow action() {
        return plan().actions().get(0);
    }

    private PlanDetail plan() {
        return madeUp.together(() -> {
            SubmissionDetail submission = queries.detail(approver, id);
            return planQueries
                    .of(approver, submission.roundId(), submission.institutionId())
                    .next();
        });
    }

    private static <T> T at(Supplier<T> work) {
        return PortalClock.pretending(IN_TIME, work);
    }
}
