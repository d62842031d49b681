package portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.config.Settings;

/** Starts of a portal, with accounts that live in memory. */
class FirstAdministratorTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    private boolean demo;
    private @Nullable Account account;

    @Test
    void the_first_start_makes_an_administrator_and_prints_the_link() {
        assertThat(start()).containsExactly(linkOf("link 0"));
        assertThat(account().actor().grants())
                .isEqualTo(Set.of(new Grant(Role.ADMINISTRATOR, null), new Grant(Role.SECRETARIAT, null)));
        assertThat(account().state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void each_start_prints_a_fresh_link_until_a_password_is_chosen() {
        start();
        int first = account().sessionEpoch();
        assertThat(start()).containsExactly(linkOf("link 1"));
        assertThat(account().sessionEpoch()).isGreaterThan(first);
        account().choosePassword("hash");
        assertThat(start()).isEmpty();
    }

    @Test
    void somebody_known_whom_the_setting_names_becomes_administrator_with_the_own_password() {
        account = stored(Account.invite("ada@example.org", "Ada Finch", Set.of(new Grant(Role.CHAIR, null)), NOW));
        account().choosePassword("hash");
        assertThat(start())
                .containsExactly(
                        "The administrator of this portal signs in as ada@example.org. The password is the one chosen before.");
        assertThat(account().actor().holds(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void a_portal_to_try_out_has_people_of_its_own() {
        demo = true;
        assertThat(start()).isEmpty();
        assertThat(account).isNull();
    }

    private static String linkOf(String token) {
        return "The administrator of this portal signs in as ada@example.org. Choose the password at"
                + " https://portal.example.org/identity/new-password.xhtml?token=" + token;
    }

    private List<String> start() {
        FirstAdministrator first = new FirstAdministrator();
        first.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        first.settings = new InMind();
        first.accounts = new InMemory();
        return said(() -> first.invite(this));
    }

    private static List<String> said(Runnable work) {
        Logger log = Logger.getLogger(FirstAdministrator.class.getName());
        List<String> lines = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        log.addHandler(ear);
        work.run();
        log.removeHandler(ear);
        return lines;
    }

    private Account account() {
        return Optional.ofNullable(account).orElseThrow();
    }

    /** With an id, as the database gives one. */
    private static Account stored(Account account) {
        try {
            Field id = Account.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(account, 1L);
            return account;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class InMind extends Settings {
        @Override
        public boolean demo() {
            return demo;
        }

        @Override
        public String url() {
            return "https://portal.example.org";
        }

        @Override
        public String administrator() {
            return "Ada@example.org";
        }
    }

    private final class InMemory extends AccountRepository {
        @Override
        boolean haveAdministrator() {
            return account != null && account.maySignIn() && account.actor().holds(Role.ADMINISTRATOR);
        }

        @Override
        Optional<Account> byEmail(String email) {
            return Optional.ofNullable(account);
        }

        @Override
        Account add(Account added) {
            account = stored(added);
            return added;
        }

        @Override
        String addToken(Account invited, TokenPurpose purpose, Instant now) {
            return "link " + (invited.sessionEpoch() - 1);
        }
    }
}
