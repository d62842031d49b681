package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import portal.panel.Membership;
import portal.panel.PanelPolicy;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.submission.SubmissionState;

/** Each role at each state, on the panel and beside it, free and tied: who takes part in its talk. */
class DiscussRightsTest {

    private static final long ME = 5;
    private static final PeerWindow OPEN = new PeerWindow(true, false);
    private static final PeerWindow CLOSED = new PeerWindow(false, false);
    private static final Set<Role> ABOVE = EnumSet.of(Role.CHAIR, Role.SECRETARIAT);

    private final ReviewPolicy policy = new ReviewPolicy();

    @BeforeEach
    void thePanelsPolicyIsAsked() {
        policy.panels = new PanelPolicy();
    }

    @ParameterizedTest(name = "{0} {1} own {2}")
    @MethodSource("portal.scoring.ReviewPolicyTest#everything")
    void members_talk_when_their_own_review_is_in_and_others_only_from_above(
            Role role, SubmissionState state, ReviewState own) {
        boolean member =
                role == Role.REVIEWER && ReviewPolicyTest.BEGUN.contains(state) && own == ReviewState.SUBMITTED;
        assertThat(may(role, standing(state, own, false, true, OPEN))).isEqualTo(member);
        assertThat(may(role, standing(state, own, false, true, CLOSED))).isFalse();
        assertThat(may(role, standing(state, own, true, true, CLOSED)))
                .as("the lead brings them together")
                .isEqualTo(member);
        assertThat(may(role, standing(state, null, false, true, CLOSED))).isEqualTo(ABOVE.contains(role));
    }

    @ParameterizedTest(name = "{0} {1} own {2}")
    @MethodSource("portal.scoring.ReviewPolicyTest#everything")
    void who_is_tied_to_the_institution_has_no_part_in_it(Role role, SubmissionState state, ReviewState own) {
        assertThat(may(role, standing(state, own, true, false, OPEN))).isFalse();
        assertThat(may(role, standing(state, null, false, false, OPEN))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_sits_in_reads_along_and_says_nothing_unless_he_looks_on_from_above(Role role) {
        PanelStanding sitting = new PanelStanding(
                new PanelStanding.Panel(1, 3, "I", "R", SubmissionState.UNDER_REVIEW),
                Optional.empty(),
                null,
                true,
                true,
                CLOSED);

        assertThat(policy.mayDiscuss(holding(role), sitting).allowed()).isTrue();
        assertThat(policy.mayTakePart(holding(role), sitting).allowed()).isEqualTo(ABOVE.contains(role));
        assertThat(policy.mayConsolidate(holding(role), sitting).allowed()).isFalse();
    }

    private boolean may(Role role, PanelStanding standing) {
        return policy.mayDiscuss(holding(role), standing).allowed();
    }

    private static Actor holding(Role role) {
        Long at = role.isHeldAtInstitution() ? 20L : null;
        return new Actor(ME, "Robin", "robin@example.org", Set.of(new Grant(role, at)));
    }

    /** Without an own review there is no place on the panel. */
    private static PanelStanding standing(
            SubmissionState state, @Nullable ReviewState own, boolean leading, boolean free, PeerWindow window) {
        Optional<Membership> place =
                Optional.ofNullable(own).map(review -> new Membership(7, 1, 3, 10, ME, leading, state));
        return new PanelStanding(new PanelStanding.Panel(1, 3, "I", "R", state), place, own, false, free, window);
    }
}
