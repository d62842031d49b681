package portal.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

class InstitutionPolicyTest {

    private static final long OWN = 11;
    private static final long FOREIGN = 12;

    private final InstitutionPolicy policy = new InstitutionPolicy();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // role, list, view own, view foreign, revise, correspond own, correspond foreign
        "INSTITUTION_EDITOR,   false, true,  false, false, false, false",
        "INSTITUTION_APPROVER, false, true,  false, false, true,  false",
        "REVIEWER,             false, false, false, false, false, false",
        "CHAIR,                false, false, false, false, false, false",
        "SECRETARIAT,          true,  true,  true,  true,  true,  true",
        "BOARD_MEMBER,         false, false, false, false, false, false",
        "OBSERVER,             false, false, false, false, false, false",
        "ADMINISTRATOR,        true,  true,  true,  false, false, false"
    })
    void rights_by_role(
            Role role,
            boolean list,
            boolean viewOwn,
            boolean viewForeign,
            boolean revise,
            boolean correspondOwn,
            boolean correspondForeign) {
        Actor actor = new Actor(1, "Somebody", "somebody@example.org", Set.of(new Grant(role, OWN)));

        assertThat(policy.mayList(actor).allowed()).isEqualTo(list);
        assertThat(policy.mayView(actor, OWN).allowed()).isEqualTo(viewOwn);
        assertThat(policy.mayView(actor, FOREIGN).allowed()).isEqualTo(viewForeign);
        assertThat(policy.mayRevise(actor).allowed()).isEqualTo(revise);
        assertThat(policy.mayCorrespond(actor, OWN).allowed()).isEqualTo(correspondOwn);
        assertThat(policy.mayCorrespond(actor, FOREIGN).allowed()).isEqualTo(correspondForeign);
    }

    @Test
    void nobody_in_particular_gets_nothing() {
        assertThat(policy.mayList(Actor.NOBODY).allowed()).isFalse();
        assertThat(policy.mayView(Actor.NOBODY, OWN).allowed()).isFalse();
        assertThat(policy.mayRevise(Actor.NOBODY).allowed()).isFalse();
        assertThat(policy.mayCorrespond(Actor.NOBODY, OWN).allowed()).isFalse();
    }
}
