package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.plan.ActionField;
import portal.plan.PlanQueries;
import portal.plan.PlanService;
import portal.plan.PlansOfSubmission;
import portal.platform.faces.Texts;
import portal.platform.rest.SaveRequest;
import portal.support.inside.InsidePortal;

/** A form may say that no action goes without an owner; others may not mind. */
@InsidePortal
class HeldUpSubmissionIT {

    @Inject
    OneSubmission one;

    @Inject
    MadeUp madeUp;

    @Inject
    PlanService plans;

    @Inject
    PlanQueries planQueries;

    @BeforeEach
    void fill() {
        one.fill();
    }

    @Test
    void it_is_refused_with_the_list_while_a_check_is_open_and_goes_in_once_that_is_put_right() {
        theFormMinds("NO_OWNER");

        assertThatThrownBy(one::submit)
                .isInstanceOfSatisfying(SubmissionHeldUp.class, refusal -> assertThat(Texts.of(refusal))
                        .contains("1 of 1 actions has no owner."));
        assertThat(one.state()).isEqualTo(SubmissionState.DRAFT);

        nameAnOwner();
        one.submit();
        assertThat(one.state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void a_form_that_does_not_mind_lets_it_in() {
        one.submit();
        assertThat(one.state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    private void theFormMinds(String check) {
        long number = System.nanoTime() % 1_000_000_000;
        madeUp.change(
                "INSERT INTO form_version (series, title, stage, version_no, plan_months, in_use_from)"
                        + " VALUES (?, 'A strict form', 1, 1, 36, '2026-01-01')",
                number);
        long form = madeUp.count("SELECT id FROM form_version WHERE series = ?", number);
        madeUp.change("INSERT INTO form_check (form_version_id, code) VALUES (?, ?)", form, check);
        madeUp.change("UPDATE assessment_round SET form_version_id = ? WHERE id = ?", form, one.round());
    }

    private void nameAnOwner() {
        OneSubmission.inTime(() -> {
            PlansOfSubmission both = planQueries.of(one.approver(), one.round(), one.institution());
            return plans.saveField(
                    one.approver(),
                    both.next().id(),
                    both.next().actions().get(0).id(),
                    ActionField.OWNER,
                    new SaveRequest("Head of people", 1000));
        });
    }
}
