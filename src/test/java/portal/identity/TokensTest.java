package portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    @Test
    void tokens_hold_256_bits_and_never_repeat() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String token = Tokens.fresh();
            assertThat(token).hasSize(43);
            assertThat(seen.add(token)).isTrue();
        }
    }

    @Test
    void what_is_kept_does_not_give_the_token_away() {
        assertThat(Tokens.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_link_works_until_a_password_is_chosen() {
        Account account = account();
        AccountToken link = new AccountToken(account, TokenPurpose.INVITATION, "hash", NOW);
        assertThat(link.isUsable(account, NOW)).isTrue();
        account.choosePassword("hash");
        assertThat(link.isUsable(account, NOW)).isFalse();
    }

    @Test
    void a_link_ends_with_the_access() {
        Account account = account();
        AccountToken link = new AccountToken(account, TokenPurpose.RESET, "hash", NOW);
        account.disable();
        account.enable();
        assertThat(link.isUsable(account, NOW)).isFalse();
    }

    @Test
    void a_reset_link_lives_two_hours_and_an_invitation_fourteen_days() {
        Account account = account();
        AccountToken reset = new AccountToken(account, TokenPurpose.RESET, "hash", NOW);
        AccountToken invitation = new AccountToken(account, TokenPurpose.INVITATION, "hash", NOW);
        assertThat(reset.isUsable(account, NOW.plus(Duration.ofHours(2)).minusSeconds(1)))
                .isTrue();
        assertThat(reset.isUsable(account, NOW.plus(Duration.ofHours(2)))).isFalse();
        assertThat(invitation.isUsable(account, NOW.plus(Duration.ofDays(14)).minusSeconds(1)))
                .isTrue();
        assertThat(invitation.isUsable(account, NOW.plus(Duration.ofDays(14)))).isFalse();
    }

    private static Account account() {
        return new Account() {
            @Override
            public long id() {
                return 1;
            }
        };
    }
}
