package portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import portal.platform.access.Grant;
import portal.platform.access.Role;

/** Each verb of an account in each of its states. */
class AccountTest {

    private enum Verb {
        CHOOSE(account -> account.choosePassword("another hash")),
        DISABLE(Account::disable),
        ENABLE(Account::enable),
        INVITE_AGAIN(Account::inviteAgain);

        private final Consumer<Account> act;

        Verb(Consumer<Account> act) {
            this.act = act;
        }
    }

    @Test
    void an_address_is_kept_in_small_letters() {
        assertThat(invited().email()).isEqualTo("cy@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "INVITED,  CHOOSE,       ACTIVE",
        "INVITED,  DISABLE,      DISABLED",
        "INVITED,  ENABLE,       INVITED",
        "INVITED,  INVITE_AGAIN, INVITED",
        "ACTIVE,   CHOOSE,       ACTIVE",
        "ACTIVE,   DISABLE,      DISABLED",
        "ACTIVE,   ENABLE,       ACTIVE",
        "DISABLED, DISABLE,      DISABLED",
        "DISABLED, ENABLE,       ACTIVE"
    })
    void a_verb_leads_to_a_state(AccountState from, Verb verb, AccountState to) {
        Account account = in(from);
        verb.act.accept(account);
        assertThat(account.state()).isEqualTo(to);
        assertThat(account.maySignIn()).isEqualTo(to == AccountState.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(value = AccountState.class, names = "INVITED", mode = Mode.EXCLUDE)
    void only_who_has_not_answered_yet_is_invited_again(AccountState state) {
        assertThatThrownBy(() -> in(state).inviteAgain()).isInstanceOf(InvitationClosed.class);
    }

    @ParameterizedTest
    @CsvSource({"INVITED, INVITE_AGAIN", "INVITED, CHOOSE", "ACTIVE, CHOOSE", "INVITED, DISABLE", "ACTIVE, DISABLE"})
    void these_end_the_sessions_and_links_that_are_open(AccountState from, Verb verb) {
        Account account = in(from);
        int epoch = account.sessionEpoch();
        verb.act.accept(account);
        assertThat(account.sessionEpoch()).isGreaterThan(epoch);
    }

    @Test
    void a_role_is_given_once() {
        Account account = invited();
        Grant chair = new Grant(Role.CHAIR, null);
        assertThat(account.grant(chair, Instant.EPOCH)).isTrue();
        assertThat(account.grant(chair, Instant.EPOCH)).isFalse();
    }

    private static Account in(AccountState state) {
        Account account = invited();
        if (state != AccountState.INVITED) {
            account.choosePassword("hash");
        }
        if (state == AccountState.DISABLED) {
            account.disable();
        }
        assertThat(account.state()).isEqualTo(state);
        return account;
    }

    private static Account invited() {
        return Account.invite(" Cy@Example.org ", "Cy Holt", Set.of(), Instant.EPOCH);
    }
}
