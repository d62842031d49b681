package portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

class AccountPolicyTest {

    private static final long HOME = 7;
    private static final long ELSEWHERE = 8;
    private static final Set<Role> TOP = EnumSet.of(Role.ADMINISTRATOR, Role.SECRETARIAT);
    private static final Set<Role> GIVEN_BY_ADMINISTRATORS =
            EnumSet.of(Role.ADMINISTRATOR, Role.SECRETARIAT, Role.BOARD_MEMBER);

    private final AccountPolicy policy = new AccountPolicy();

    @ParameterizedTest
    @EnumSource(Role.class)
    void an_administrator_gives_every_role(Role role) {
        assertThat(gives(Role.ADMINISTRATOR, grant(role, HOME))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_secretariat_gives_every_role_but_its_own_and_those_that_watch_over_it(Role role) {
        assertThat(gives(Role.SECRETARIAT, grant(role, HOME))).isEqualTo(!GIVEN_BY_ADMINISTRATORS.contains(role));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void an_approver_makes_editors_of_the_own_institution_and_nothing_else(Role role) {
        assertThat(gives(Role.INSTITUTION_APPROVER, grant(role, HOME))).isEqualTo(role == Role.INSTITUTION_EDITOR);
        assertThat(gives(Role.INSTITUTION_APPROVER, grant(role, ELSEWHERE))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INSTITUTION_EDITOR", "REVIEWER", "CHAIR", "BOARD_MEMBER", "OBSERVER"})
    void nobody_else_gives_any_role(Role giver) {
        for (Role role : Role.values()) {
            assertThat(gives(giver, grant(role, HOME)))
                    .as("%s gives %s", giver, role)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_changes_the_own_roles(Role role) {
        assertThat(policy.mayChangeRoles(actor(role), 1).allowed()).isFalse();
        assertThat(policy.mayChangeRoles(actor(role), 2).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_is_invited_to_no_role_at_all(Role role) {
        assertThat(policy.mayInvite(actor(role), Set.of()).allowed()).isFalse();
    }

    @Test
    void an_invitation_needs_the_right_to_give_every_role_in_it() {
        Grant editor = grant(Role.INSTITUTION_EDITOR, HOME);
        Actor secretariat = actor(Role.SECRETARIAT);
        assertThat(policy.mayInvite(secretariat, Set.of(editor)).allowed()).isTrue();
        assertThat(policy.mayInvite(secretariat, Set.of(editor, grant(Role.BOARD_MEMBER, HOME)))
                        .allowed())
                .isFalse();
    }

    @Test
    void a_role_of_an_institution_needs_one_and_another_must_have_none() {
        assertThat(gives(Role.ADMINISTRATOR, new Grant(Role.INSTITUTION_EDITOR, null)))
                .isFalse();
        assertThat(gives(Role.ADMINISTRATOR, new Grant(Role.SECRETARIAT, HOME))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_those_who_run_the_portal_see_people(Role role) {
        assertThat(policy.maySeePeople(actor(role)).allowed()).isEqualTo(TOP.contains(role));
    }

    @Test
    void the_secretariat_cannot_end_the_access_of_an_administrator() {
        Account administrator = account(9, Role.ADMINISTRATOR);
        assertThat(policy.mayDisable(actor(Role.SECRETARIAT), administrator).allowed())
                .isFalse();
        assertThat(policy.mayDisable(actor(Role.ADMINISTRATOR), administrator).allowed())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_who_could_give_all_that_an_account_holds_redirects_its_mail(Role held) {
        Account account = account(9, held);
        assertThat(policy.mayCorrect(actor(Role.ADMINISTRATOR), account).allowed())
                .isTrue();
        assertThat(policy.mayCorrect(actor(Role.SECRETARIAT), account).allowed())
                .isEqualTo(!GIVEN_BY_ADMINISTRATORS.contains(held));
        assertThat(policy.mayCorrect(actor(Role.INSTITUTION_APPROVER), account).allowed())
                .isFalse();
    }

    @Test
    void nobody_ends_the_own_access_so_an_administrator_is_always_left() {
        for (Role role : TOP) {
            assertThat(policy.mayDisable(actor(role), account(1, role)).allowed())
                    .isFalse();
        }
    }

    private boolean gives(Role giver, Grant grant) {
        return policy.mayGrant(actor(giver), grant).allowed();
    }

    private static Actor actor(Role role) {
        return new Actor(1, "Ada Finch", "ada@example.org", Set.of(grant(role, HOME)));
    }

    private static Grant grant(Role role, long institutionId) {
        return new Grant(role, role.isHeldAtInstitution() ? institutionId : null);
    }

    private static Account account(long id, Role held) {
        Grant only = grant(held, HOME);
        return new Account() {
            @Override
            public long id() {
                return id;
            }

            @Override
            public Actor actor() {
                return new Actor(id, "Bo Marsh", "bo@example.org", Set.of(only));
            }
        };
    }
}
