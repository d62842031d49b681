package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.plan.ActionRow;
import portal.plan.PlanDetail;
import portal.plan.PlanQueries;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.platform.time.PortalClock;
import portal.support.inside.InsidePortal;

/** What an institution handed in here the last time need not be typed again. */
@InsidePortal
class EarlierPlanIT {

    private static final Instant IN_TIME = MadeUp.DEADLINE.minus(Duration.ofDays(3));

    @Inject
    MadeUp madeUp;

    @Inject
    SubmissionService submissions;

    @Inject
    SubmissionQueries queries;

    @Inject
    PlanQueries plans;

    private long institution;
    private long earlierRound;
    private Actor approver;
    private long earlier;

    @BeforeEach
    void handedInOnce() {
        institution = madeUp.institution();
        earlierRound = madeUp.round();
        approver = madeUp.person("Ottoline Approver", Role.INSTITUTION_APPROVER, institution);
        earlier = at(() -> submissions.open(approver, earlierRound, institution));
        at(() -> {
            madeUp.fill(approver, queries.detail(approver, earlier));
            return earlier;
        });
    }

    @Test
    void the_plan_of_the_last_letter_is_looked_back_on_in_the_next_round() {
        madeUp.change("UPDATE submission SET state = 'ISSUED' WHERE id = ?", earlier);
        assertThat(previousPlanOfTheNextRound().actions())
                .extracting(ActionRow::action)
                .containsExactlyElementsOf(newPlanOf(earlierRound).actions().stream()
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
        at(() -> submissions.open(approver, next, institution));
        return madeUp.together(() -> plans.of(approver, next, institution)).previous();
    }

    private PlanDetail newPlanOf(long round) {
        return madeUp.together(() -> plans.of(approver, round, institution)).next();
    }

    private static <T> T at(Supplier<T> work) {
        return PortalClock.pretending(IN_TIME, work);
    }
}
