package portal.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private static final MailMessage MESSAGE =
            new MailMessage("1@portal", "Di Wren", "di@example.org", "Hello", "Words");

    private final GreenMail mail =
            new GreenMail(new ServerSetup[] {patient(ServerSetup.PROTOCOL_SMTP), patient(ServerSetup.PROTOCOL_SMTPS)});
    private final MailServer server = new MailServer();

    MailServerTest() {
        mail.start();
        server.settings = new MailSettings();
        server.settings.host = "127.0.0.1";
        server.settings.port = mail.getSmtp().getPort();
        server.settings.security = "none";
        server.settings.user = Optional.empty();
        server.settings.password = Optional.empty();
        server.settings.from = "portal@example.org";
    }

    /** A busy machine may take longer than the two seconds that are usual. */
    private static ServerSetup patient(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(30_000);
        return setup;
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void without_a_user_it_sends_as_it_is() {
        assertThatCode(() -> server.send(MESSAGE)).doesNotThrowAnyException();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void with_a_user_it_signs_in() {
        mail.setUser("portal@example.org", "portal", "secret");
        server.settings.user = Optional.of("portal");
        server.settings.password = Optional.of("secret");

        assertThatCode(() -> server.send(MESSAGE)).doesNotThrowAnyException();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_wrong_password_is_told() {
        mail.setUser("portal@example.org", "portal", "secret");
        server.settings.user = Optional.of("portal");
        server.settings.password = Optional.of("guess");

        assertThatThrownBy(() -> server.send(MESSAGE)).isInstanceOf(AuthenticationFailedException.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothing_is_said_in_clear_to_a_server_that_cannot_do_starttls() {
        server.settings.security = "starttls";

        assertThatThrownBy(() -> server.send(MESSAGE))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("STARTTLS");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_with_a_certificate_of_nobody_is_not_trusted() {
        server.settings.security = "TLS";
        server.settings.port = mail.getSmtps().getPort();

        assertThatThrownBy(() -> server.send(MESSAGE))
                .isInstanceOf(MessagingException.class)
                .hasRootCauseInstanceOf(java.security.cert.CertPathBuilderException.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_address_that_is_none_is_told() {
        MailMessage wrong =
                new MailMessage("2@portal", "Di", "di@example.org\r\nBcc: eve@example.org", "Hello", "Words");

        assertThatThrownBy(() -> server.send(wrong)).isInstanceOf(MessagingException.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }
}
