package portal.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

class PublicationPolicyTest {

    private static final PublicationPolicy POLICY = new PublicationPolicy();

    @ParameterizedTest
    @CsvSource({
        "INSTITUTION_EDITOR, 7, true, false",
        "INSTITUTION_APPROVER, 7, true, true",
        "INSTITUTION_APPROVER, 8, false, false",
        "REVIEWER, 7, false, false",
        "SECRETARIAT, , false, false",
        "BOARD_MEMBER, 7, false, false"
    })
    void an_institution_writes_its_page_and_its_approvers_publish_it(
            Role role, Long at, boolean edits, boolean publishes) {
        Actor actor = new Actor(3, "Somebody", "somebody@example.org", Set.of(new Grant(role, at)));

        assertThat(POLICY.mayEdit(actor, 7).allowed()).isEqualTo(edits);
        assertThat(POLICY.mayPublish(actor, 7).allowed()).isEqualTo(publishes);
    }
}
