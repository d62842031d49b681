package portal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

class RoundPolicyTest {

    private final RoundPolicy policy = new RoundPolicy();

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_secretariat_runs_rounds_and_all_who_are_signed_in_know_their_dates(Role role) {
        Actor actor = new Actor(1, "Somebody", "somebody@example.org", Set.of(new Grant(role, 11L)));

        assertThat(policy.mayRun(actor).allowed()).isEqualTo(role == Role.SECRETARIAT);
        assertThat(policy.mayRead(actor).allowed()).isTrue();
    }

    @Test
    void nobody_in_particular_gets_nothing() {
        assertThat(policy.mayRun(Actor.NOBODY).allowed()).isFalse();
        assertThat(policy.mayRead(Actor.NOBODY).allowed()).isFalse();
    }
}
