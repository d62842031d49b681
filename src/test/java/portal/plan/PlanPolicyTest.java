package portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.support.Lent;

/** Every role, at the plan's institution and elsewhere. */
class PlanPolicyTest {

    private static final long ROUND = 3;
    private static final long OWN = 10;
    private static final long OTHER = 20;
    private static final long READER = 99;

    private final PlanPolicy policy = new PlanPolicy();

    @BeforeEach
    void oneReaderIsLentTheRight() {
        policy.readingRights = new Lent<>(List.of((actor, roundId, institutionId) ->
                actor.accountId() == READER && roundId == ROUND && institutionId == OWN));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_each_role_may_do_at_the_institution(Role role) {
        Actor actor = actor(1, role, OWN);
        boolean works = role == Role.INSTITUTION_EDITOR || role == Role.INSTITUTION_APPROVER;
        boolean runs = role == Role.SECRETARIAT;
        assertThat(rights(actor)).containsExactly(works || runs, works || runs, works, works || runs);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_each_role_may_do_elsewhere(Role role) {
        boolean runs = role == Role.SECRETARIAT;
        assertThat(rights(actor(1, role, OTHER))).containsExactly(runs, runs, false, runs);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_lent_right_is_for_reading_one_plan_only(Role role) {
        Actor reader = actor(READER, role, OTHER);
        boolean runs = role == Role.SECRETARIAT;
        assertThat(rights(reader)).containsExactly(runs, true, false, runs);
        assertThat(policy.mayRead(reader, ROUND + 1, OWN).allowed()).isEqualTo(runs);
        assertThat(policy.mayRead(reader, ROUND, OWN + 1).allowed()).isEqualTo(runs);
    }

    @Test
    void nobody_may_do_anything_even_where_a_right_is_lent_to_all() {
        policy.readingRights = new Lent<>(List.of((actor, roundId, institutionId) -> true));
        assertThat(rights(Actor.NOBODY)).containsExactly(false, false, false, false);
    }

    private List<Boolean> rights(Actor actor) {
        return List.of(
                policy.mayOpen(actor, OWN).allowed(),
                policy.mayRead(actor, ROUND, OWN).allowed(),
                policy.mayEdit(actor, OWN).allowed(),
                policy.mayFreeze(actor, OWN).allowed());
    }

    private static Actor actor(long id, Role role, long institutionId) {
        Grant grant = new Grant(role, role.isHeldAtInstitution() ? institutionId : null);
        return new Actor(id, "Pat", "pat@example.org", Set.of(grant));
    }
}
