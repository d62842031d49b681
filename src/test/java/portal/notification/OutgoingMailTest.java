package portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import portal.platform.mail.MailMessage;

class OutgoingMailTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final MailMessage MESSAGE =
            new MailMessage("1@portal", "Di Wren", "di@example.org", "Hello", "Text");

    private final OutgoingMail mail = new OutgoingMail(MESSAGE, NOW);

    @Test
    void a_new_message_is_due_at_once() {
        assertThat(mail.isDue(NOW)).isTrue();
    }

    @Test
    void while_one_node_tries_it_no_other_does() {
        mail.attempt(NOW);
        assertThat(mail.isDue(NOW.plusSeconds(1))).isFalse();
    }

    @Test
    void an_attempt_that_never_ended_is_made_again() {
        mail.attempt(NOW);
        assertThat(mail.isDue(NOW.plus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void pauses_double_after_each_failure() {
        fail();
        assertThat(mail.isDue(NOW.plusSeconds(59))).isFalse();
        assertThat(mail.isDue(NOW.plusSeconds(60))).isTrue();
        fail();
        assertThat(mail.isDue(NOW.plusSeconds(119))).isFalse();
        assertThat(mail.isDue(NOW.plusSeconds(120))).isTrue();
    }

    @Test
    void after_twelve_failures_somebody_has_to_look() {
        for (int i = 0; i < 12; i++) {
            fail();
        }
        assertThat(mail.isDue(NOW.plus(Duration.ofDays(365)))).isFalse();
    }

    @Test
    void a_sent_message_is_never_due_again() {
        mail.attempt(NOW);
        mail.sent(NOW);
        assertThat(mail.isDue(NOW.plus(Duration.ofDays(365)))).isFalse();
    }

    @Test
    void attempts_that_never_tell_how_they_ended_are_given_up_too() {
        for (int i = 0; i < 12; i++) {
            assertThat(mail.attempt(NOW)).isTrue();
        }
        assertThat(mail.attempt(NOW)).isFalse();
        assertThat(mail.isDue(NOW.plus(Duration.ofDays(365)))).isFalse();
        assertThat(mail.message().body()).isEmpty();
    }

    @Test
    void the_words_are_kept_while_it_waits_and_forgotten_once_it_is_sent() {
        fail();
        assertThat(mail.message()).isEqualTo(MESSAGE);
        mail.attempt(NOW);
        mail.sent(NOW);
        assertThat(mail.message().body()).isEmpty();
        assertThat(mail.message().subject()).isEqualTo("Hello");
        assertThat(mail.message().recipientEmail()).isEqualTo("di@example.org");
    }

    @Test
    void the_words_are_forgotten_once_it_is_given_up() {
        for (int i = 0; i < 12; i++) {
            fail();
        }
        assertThat(mail.message().body()).isEmpty();
    }

    private void fail() {
        mail.attempt(NOW);
        mail.failed("451 later", NOW);
    }
}
