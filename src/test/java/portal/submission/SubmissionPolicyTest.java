package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.round.ReadingRight;
import portal.support.Lent;

/** Every role at the submission's institution and at another one, in every state, before and after the deadline. */
class SubmissionPolicyTest {

    private static final long ROUND = 3;
    private static final long OWN = 10;
    private static final long OTHER = 20;
    private static final long READER = 99;

    private final SubmissionPolicy policy = new SubmissionPolicy();

    @BeforeEach
    void oneReaderIsLentTheRight() {
        ReadingRight right = (actor, roundId, institutionId) ->
                actor.accountId() == READER && roundId == ROUND && institutionId == OWN;
        policy.rights = new Lent<>(List.of(right));
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(Role.values()).flatMap(role -> Arrays.stream(SubmissionState.values())
                .flatMap(state -> Stream.of(true, false).map(inTime -> Arguments.of(role, state, inTime))));
    }

    @ParameterizedTest(name = "{0} {1} in time {2}")
    @MethodSource("everything")
    void what_each_role_may_do(Role role, SubmissionState state, boolean inTime) {
        SubmissionRights rights = policy.rights(actor(role, OWN), OWN, state, inTime);
        boolean writes = role == Role.INSTITUTION_EDITOR || role == Role.INSTITUTION_APPROVER;
        boolean draft = state == SubmissionState.DRAFT || state == SubmissionState.RETURNED;
        boolean submitted = state == SubmissionState.SUBMITTED;
        boolean approves = role == Role.INSTITUTION_APPROVER;
        boolean runs = role == Role.SECRETARIAT;
        assertThat(rights)
                .isEqualTo(new SubmissionRights(
                        writes && draft && inTime,
                        approves && draft && inTime,
                        approves && submitted && inTime,
                        runs && submitted,
                        runs && submitted));
    }

    @ParameterizedTest(name = "{0} {1} in time {2}")
    @MethodSource("everything")
    void a_role_elsewhere_changes_nothing(Role role, SubmissionState state, boolean inTime) {
        SubmissionRights rights = policy.rights(actor(role, OTHER), OWN, state, inTime);
        boolean runs = role == Role.SECRETARIAT && state == SubmissionState.SUBMITTED;
        assertThat(rights).isEqualTo(new SubmissionRights(false, false, false, runs, runs));
    }

    @ParameterizedTest(name = "{0} {1} in time {2}")
    @MethodSource("everything")
    void a_lent_right_is_for_reading_only(Role role, SubmissionState state, boolean inTime) {
        Actor reader = new Actor(READER, "Reader", "reader@example.org", Set.of(grant(role, OTHER)));
        assertThat(policy.mayRead(reader, ROUND, OWN).allowed()).isTrue();
        assertThat(policy.mayRead(reader, ROUND, OTHER + 1).allowed()).isEqualTo(role == Role.SECRETARIAT);
        assertThat(policy.mayRead(reader, ROUND + 1, OWN).allowed()).isEqualTo(role == Role.SECRETARIAT);
        assertThat(policy.mayEdit(reader, OWN, state, inTime).allowed()).isFalse();
    }

    @Test
    void who_reads_without_a_lent_right() {
        assertThat(rolesThat(
                        (actor, institution) ->
                                policy.mayRead(actor, ROUND, institution).allowed(),
                        OWN))
                .isEqualTo(EnumSet.of(Role.INSTITUTION_EDITOR, Role.INSTITUTION_APPROVER, Role.SECRETARIAT));
        assertThat(rolesThat(
                        (actor, institution) ->
                                policy.mayRead(actor, ROUND, institution).allowed(),
                        OTHER))
                .isEqualTo(EnumSet.of(Role.SECRETARIAT));
        assertThat(policy.mayRead(Actor.NOBODY, ROUND, OWN).allowed()).isFalse();
    }

    @Test
    void whoever_is_tied_to_the_institution_has_of_the_secretariat_nothing_there() {
        Actor tied =
                new Actor(5, "Somebody", "somebody@example.org", Set.of(grant(Role.SECRETARIAT, OWN)), Set.of(OWN));
        assertThat(policy.mayRead(tied, ROUND, OWN).allowed()).isFalse();
        assertThat(policy.mayOpen(tied, OWN).allowed()).isFalse();
        assertThat(policy.mayConsolidate(tied, Submission.opened(ROUND, OWN)).allowed())
                .isFalse();
        for (SubmissionStep step : SubmissionStep.values()) {
            assertThat(policy.mayRun(tied, OWN, SubmissionState.SUBMITTED, step).allowed())
                    .isFalse();
        }
        assertThat(policy.mayRead(tied, ROUND, OTHER).allowed()).isTrue();
    }

    @Test
    void who_opens() {
        assertThat(rolesThat(
                        (actor, institution) ->
                                policy.mayOpen(actor, institution).allowed(),
                        OWN))
                .isEqualTo(EnumSet.of(Role.INSTITUTION_EDITOR, Role.INSTITUTION_APPROVER, Role.SECRETARIAT));
        assertThat(rolesThat(
                        (actor, institution) ->
                                policy.mayOpen(actor, institution).allowed(),
                        OTHER))
                .isEqualTo(EnumSet.of(Role.SECRETARIAT));
    }

    @Test
    void who_consolidates() {
        Submission submission = Submission.opened(ROUND, OWN);
        Set<Role> without = rolesThat(
                (actor, any) -> policy.mayConsolidate(actor, submission).allowed(), OTHER);
        assertThat(without).isEqualTo(EnumSet.of(Role.SECRETARIAT));
        Set<Role> lent = new TreeSet<>();
        for (Role role : Role.values()) {
            Actor reader = new Actor(READER, "Reader", "reader@example.org", Set.of(grant(role, OTHER)));
            if (policy.mayConsolidate(reader, submission).allowed()) {
                lent.add(role);
            }
        }
        assertThat(lent).isEqualTo(EnumSet.of(Role.REVIEWER, Role.CHAIR, Role.SECRETARIAT));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_board_signs(Role role) {
        assertThat(policy.maySign(actor(role, OWN)).allowed()).isEqualTo(role == Role.BOARD_MEMBER);
    }

    @ParameterizedTest
    @EnumSource(SubmissionStep.class)
    void the_secretariat_takes_only_steps_of_the_table(SubmissionStep step) {
        for (SubmissionState state : SubmissionState.values()) {
            assertThat(policy.mayRun(actor(Role.SECRETARIAT, OWN), OWN, state, step)
                            .allowed())
                    .isEqualTo(state.allows(step));
            assertThat(policy.mayRun(actor(Role.ADMINISTRATOR, OWN), OWN, state, step)
                            .allowed())
                    .isFalse();
        }
    }

    @Test
    void a_refusal_says_why() {
        Actor editor = actor(Role.INSTITUTION_EDITOR, OWN);
        assertThat(policy.mayEdit(editor, OWN, SubmissionState.ISSUED, true).reason())
                .isEqualTo(SubmissionPolicy.LOCKED);
        assertThat(policy.mayEdit(editor, OWN, SubmissionState.DRAFT, false).reason())
                .isEqualTo(SubmissionPolicy.DEADLINE);
        assertThat(policy.maySubmit(editor, OWN, SubmissionState.DRAFT, true).reason())
                .isEqualTo("submission.refused.approver");
    }

    private static Set<Role> rolesThat(BiPredicate<Actor, Long> may, long institution) {
        Set<Role> roles = new TreeSet<>();
        for (Role role : Role.values()) {
            if (may.test(actor(role, institution), OWN)) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Actor actor(Role role, long institution) {
        return new Actor(5, "Somebody", "somebody@example.org", Set.of(grant(role, institution)));
    }

    private static Grant grant(Role role, long institution) {
        return new Grant(role, role.isHeldAtInstitution() ? institution : null);
    }
}
