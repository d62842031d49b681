package portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

class BoardPolicyTest {

    private static final long OWN = 10;
    private static final long OTHER = 20;

    private final BoardPolicy policy = new BoardPolicy();

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_board_has_a_queue_and_reads(Role role) {
        Actor actor = actor(Set.of(new Grant(role, role.isHeldAtInstitution() ? OTHER : null)));

        assertThat(policy.maySeeQueue(actor).allowed()).isEqualTo(role == Role.BOARD_MEMBER);
        assertThat(policy.mayRead(actor, OWN).allowed()).isEqualTo(role == Role.BOARD_MEMBER);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_is_tied_to_the_institution_does_not_see_its_letter(Role tie) {
        Grant board = new Grant(Role.BOARD_MEMBER, null);

        assertThat(policy.mayRead(actor(Set.of(board, new Grant(tie, OWN))), OWN)
                        .reason())
                .isEqualTo("board.refused.conflict");
        assertThat(policy.mayRead(actor(Set.of(board, new Grant(tie, OTHER))), OWN)
                        .allowed())
                .isTrue();
    }

    @Test
    void nobody_sees_nothing() {
        assertThat(policy.maySeeQueue(Actor.NOBODY).allowed()).isFalse();
        assertThat(policy.mayRead(Actor.NOBODY, OWN).allowed()).isFalse();
    }

    private static Actor actor(Set<Grant> grants) {
        return new Actor(5, "Ada", "ada@example.org", grants);
    }
}
