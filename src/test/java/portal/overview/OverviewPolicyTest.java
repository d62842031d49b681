package portal.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

class OverviewPolicyTest {

    private final OverviewPolicy policy = new OverviewPolicy();

    @ParameterizedTest
    @CsvSource({
        "INSTITUTION_EDITOR, false, false",
        "INSTITUTION_APPROVER, false, false",
        "REVIEWER, false, false",
        "CHAIR, true, false",
        "SECRETARIAT, true, true",
        "BOARD_MEMBER, false, false",
        "OBSERVER, true, false",
        "ADMINISTRATOR, false, false"
    })
    void rights_by_role(Role role, boolean oversees, boolean runs) {
        Actor actor = new Actor(1, "Somebody", "somebody@example.org", Set.of(new Grant(role, 11L)));

        assertThat(policy.mayOversee(actor).allowed()).isEqualTo(oversees);
        assertThat(policy.mayRun(actor).allowed()).isEqualTo(runs);
    }

    @Test
    void nobody_in_particular_gets_nothing() {
        assertThat(policy.mayOversee(Actor.NOBODY).allowed()).isFalse();
        assertThat(policy.mayRun(Actor.NOBODY).allowed()).isFalse();
    }
}
