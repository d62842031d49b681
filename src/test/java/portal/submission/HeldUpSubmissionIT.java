package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.plan.ActionField;
import portal.plan.PlanQueries;
import portal.plan.PlanService;
import portal.plan.PlansOfSubmission;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.platform.faces.Texts;
import portal.platform.rest.SaveRequest;
import portal.platform.time.PortalClock;
import portal.support.inside.InsidePortal;

/** A form may say that no action goes without an owner; others may not mind. */
@InsidePortal
class HeldUpSubmissionIT {

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

    private long round;
    private Actor approver;
    private long id;

    @BeforeEach
    void fillOne() {
        long institution = madeUp.institution();
        round = madeUp.round();
        approver = madeUp.person("Ottoline Approver", Role.INSTITUTION_APPROVER, institution);
        id = at(() -> submissions.open(approver, round, institution));
        at(() -> {
            madeUp.fill(approver, queries.detail(approver, id));
            return id;
        });
    }

    @Test
    void it_is_refused_with_the_list_while_a_check_is_open_and_goes_in_once_that_is_put_right() {
        theFormMinds("NO_OWNER");

        assertThatThrownBy(this::submit)
                .isInstanceOfSatisfying(SubmissionHeldUp.class, refusal -> assertThat(Texts.of(refusal))
                        .contains("1 of 1 actions has no owner."));
        assertThat(madeUp.together(() -> queries.row(approver, id)).state()).isEqualTo(SubmissionState.DRAFT);

        nameAnOwner();
        submit();
        assertThat(madeUp.together(() -> queries.row(approver, id)).state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void a_form_that_does_not_mind_lets_it_in() {
        submit();
        assertThat(madeUp.together(() -> queries.row(approver, id)).state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    private void theFormMinds(String check) {
        long number = System.nanoTime() % 1_000_000_000;
        madeUp.change(
                "INSERT INTO form_version (title, stage, version_no, plan_months) VALUES ('A strict form', 97, ?, 36)",
                number);
        long form = madeUp.count("SELECT id FROM form_version WHERE stage = 97 AND version_no = ?", number);
        madeUp.change("INSERT INTO form_check (form_version_id, code) VALUES (?, ?)", form, check);
        madeUp.change("UPDATE assessment_round SET form_version_id = ? WHERE id = ?", form, round);
    }

    private void nameAnOwner() {
        at(() -> {
            PlansOfSubmission both =
                    planQueries.of(approver, round, queries.row(approver, id).institutionId());
            return plans.saveField(
                    approver,
                    both.next().id(),
                    both.next().actions().get(0).id(),
                    ActionField.OWNER,
                    new SaveRequest("Head of people", 1000));
        });
    }

    private void submit() {
        Approval approval = madeUp.together(() -> madeUp.approval(queries.detail(approver, id)));
        at(() -> submissions.submit(approver, id, approval));
    }

    private static <T> T at(Supplier<T> work) {
        return PortalClock.pretending(IN_TIME, work);
    }
}
