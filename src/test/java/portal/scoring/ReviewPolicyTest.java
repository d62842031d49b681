package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portal.panel.Membership;
import portal.panel.PanelPolicy;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.submission.SubmissionState;

/** Every role in every state, on the panel and beside it, before and after the own review is in. */
class ReviewPolicyTest {

    private static final long ME = 5;
    private static final long SOMEBODY_ELSE = 6;
    private static final long SUBMITTING = 10;
    private static final long HOME = 20;
    private static final PeerWindow OPEN = new PeerWindow(true, false);
    private static final PeerWindow CLOSED = new PeerWindow(false, true);

    static final Set<SubmissionState> BEGUN = EnumSet.complementOf(
            EnumSet.of(SubmissionState.DRAFT, SubmissionState.RETURNED, SubmissionState.SUBMITTED));

    private final ReviewPolicy policy = new ReviewPolicy();

    @BeforeEach
    void thePanelsPolicyIsAsked() {
        policy.panels = new PanelPolicy();
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(Role.values()).flatMap(role -> Arrays.stream(SubmissionState.values())
                .flatMap(state -> Arrays.stream(ReviewState.values()).map(own -> Arguments.of(role, state, own))));
    }

    @ParameterizedTest(name = "{0} {1} own {2}")
    @MethodSource("everything")
    void members_read_their_own_and_score_while_the_panel_is_at_work(
            Role role, SubmissionState state, ReviewState own) {
        boolean reviewer = role == Role.REVIEWER;
        Actor member = actor(ME, role);
        assertThat(policy.mayReadOwn(member, membership(false, state)).allowed())
                .isEqualTo(reviewer && BEGUN.contains(state));
        assertThat(policy.mayScore(member, membership(false, state)).allowed())
                .isEqualTo(reviewer && state == SubmissionState.UNDER_REVIEW);
        assertThat(policy.mayScore(actor(SOMEBODY_ELSE, role), membership(true, state))
                        .allowed())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} {1} own {2}")
    @MethodSource("everything")
    void the_others_open_after_the_own_review_as_the_window_says(Role role, SubmissionState state, ReviewState own) {
        boolean secretariat = role == Role.SECRETARIAT;
        boolean in = role == Role.REVIEWER && BEGUN.contains(state) && own == ReviewState.SUBMITTED;
        Actor member = actor(ME, role);
        assertThat(policy.mayReadSubmitted(member, membership(false, state), own, OPEN)
                        .allowed())
                .isEqualTo(secretariat || in);
        assertThat(policy.mayReadSubmitted(member, membership(false, state), own, CLOSED)
                        .allowed())
                .isEqualTo(secretariat);
        assertThat(policy.mayReadSubmitted(member, membership(true, state), own, CLOSED)
                        .allowed())
                .as("the lead brings them together whatever the window says to the others")
                .isEqualTo(secretariat || in);
        assertThat(policy.mayReadSubmitted(member, null, null, OPEN).allowed()).isEqualTo(secretariat);
        assertThat(policy.seesNames(member, OPEN)).isEqualTo(secretariat);
        assertThat(policy.seesNames(member, CLOSED)).isTrue();
    }

    @ParameterizedTest(name = "{0} {1} own {2}")
    @MethodSource("everything")
    void the_lead_consolidates_when_his_own_review_is_in(Role role, SubmissionState state, ReviewState own) {
        boolean may = role == Role.REVIEWER && state == SubmissionState.UNDER_REVIEW && own == ReviewState.SUBMITTED;
        Actor member = actor(ME, role);
        assertThat(policy.mayConsolidate(member, membership(true, state), own).allowed())
                .isEqualTo(may);
        assertThat(policy.mayConsolidate(member, membership(false, state), own).allowed())
                .isFalse();
        assertThat(policy.mayConsolidate(actor(SOMEBODY_ELSE, role), membership(true, state), own)
                        .allowed())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} {1} own {2}")
    @MethodSource("everything")
    void what_was_agreed_is_read_by_the_lead_and_the_secretariat(Role role, SubmissionState state, ReviewState own) {
        boolean secretariat = role == Role.SECRETARIAT;
        boolean leads = role == Role.REVIEWER && BEGUN.contains(state);
        Actor member = actor(ME, role);
        assertThat(policy.mayReadConsolidation(member, Optional.of(membership(true, state)))
                        .allowed())
                .isEqualTo(secretariat || leads);
        assertThat(policy.mayReadConsolidation(member, Optional.of(membership(false, state)))
                        .allowed())
                .isEqualTo(secretariat);
        assertThat(policy.mayReadConsolidation(member, Optional.empty()).allowed())
                .isEqualTo(secretariat);
    }

    private static Membership membership(boolean leading, SubmissionState state) {
        return new Membership(7, 1, 3, SUBMITTING, ME, leading, state);
    }

    private static Actor actor(long id, Role role) {
        Long at = role.isHeldAtInstitution() ? HOME : null;
        return new Actor(id, "Robin", "robin@example.org", Set.of(new Grant(role, at)));
    }
}
