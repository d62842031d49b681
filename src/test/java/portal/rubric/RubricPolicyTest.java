package portal.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

class RubricPolicyTest {

    private final RubricPolicy policy = new RubricPolicy();

    @ParameterizedTest
    @CsvSource({
        "INSTITUTION_EDITOR, false, false",
        "INSTITUTION_APPROVER, false, false",
        "REVIEWER, true, false",
        "CHAIR, true, false",
        "SECRETARIAT, true, true",
        "BOARD_MEMBER, true, false",
        "OBSERVER, true, false",
        "ADMINISTRATOR, true, false",
    })
    void each_role_may_do_what_the_table_says(Role role, boolean reads, boolean writes) {
        Actor actor = new Actor(7, "Somebody", "somebody@example.org", Set.of(new Grant(role, null)));

        assertThat(policy.mayRead(actor).allowed()).isEqualTo(reads);
        assertThat(policy.mayWrite(actor).allowed()).isEqualTo(writes);
    }

    @Test
    void nobody_in_particular_may_do_nothing() {
        assertThat(policy.mayRead(Actor.NOBODY).allowed()).isFalse();
        assertThat(policy.mayWrite(Actor.NOBODY).allowed()).isFalse();
    }
}
