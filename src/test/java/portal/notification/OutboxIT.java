package portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

/** Messages on their way out of the outbox, as the portal's own timer sends them to a real mail server. */
@InBrowser
class OutboxIT {

    private static final String LINK = "https://portal.example.org/identity/new-password.xhtml?token=0123456789abcdef";

    private final String unique = UUID.randomUUID().toString();

    @Test
    void what_the_server_does_not_take_is_kept_and_sent_once_it_does_and_then_forgotten(
            People people, PortalUnderTest portal) throws Exception {
        Page page = people.somebody();
        portal.mail().stop();
        try {
            write(portal, unique, "Di Wren", "di@example.org", "Your account");
            page.waitForCondition(() -> !column(portal, "last_error", unique).isEmpty());
            assertThat(column(portal, "state", unique)).isEqualTo("WAITING");
            assertThat(column(portal, "body", unique)).isEqualTo(LINK);
        } finally {
            portal.mail().start();
        }
        run(portal, "UPDATE outgoing_mail SET next_attempt_at = created_at WHERE message_id = ?", unique);
        page.waitForCondition(() -> column(portal, "state", unique).equals("SENT"));
        assertThat(received(portal, unique)).singleElement().satisfies(message -> assertThat(
                        message.getContent().toString())
                .contains(LINK));
        assertThat(column(portal, "body", unique)).isEmpty();
        assertThat(column(portal, "subject", unique)).isEqualTo("Your account");
        assertThat(column(portal, "attempts", unique)).isEqualTo("2");
    }

    @Test
    void a_name_or_a_subject_with_line_breaks_adds_no_header(People people, PortalUnderTest portal) throws Exception {
        write(
                portal,
                unique,
                "Di\r\nBcc: eve@example.org\r\nWren",
                "di@example.org",
                "Hello\r\nX-Extra: yes\r\n\r\nother words");
        people.somebody().waitForCondition(() -> column(portal, "state", unique).equals("SENT"));

        assertThat(received(portal, unique)).singleElement().satisfies(message -> {
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(message.getHeader("X-Extra")).isNull();
            assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(1);
            assertThat(message.getAllRecipients()).hasSize(1);
            assertThat(message.getSubject()).isEqualTo("Hello X-Extra: yes other words");
        });
    }

    @Test
    void one_message_that_cannot_be_sent_does_not_hold_up_the_next(People people, PortalUnderTest portal)
            throws Exception {
        String bad = "bad-" + unique;
        write(portal, bad, "Nobody", "no address at all", "Never");
        write(portal, unique, "Di Wren", "di@example.org", "After it");
        people.somebody()
                .waitForCondition(() -> column(portal, "state", unique).equals("SENT")
                        && !column(portal, "last_error", bad).isEmpty());

        assertThat(received(portal, unique)).hasSize(1);
        assertThat(column(portal, "state", bad)).isEqualTo("WAITING");
        assertThat(column(portal, "attempts", bad)).isEqualTo("1");
    }

    private static List<MimeMessage> received(PortalUnderTest portal, String messageId) {
        return Arrays.stream(portal.mail().getReceivedMessages())
                .filter(message -> id(message).equals("<" + messageId + ">"))
                .toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(PortalUnderTest portal, String messageId, String name, String email, String subject)
            throws SQLException {
        run(
                portal,
                "INSERT INTO outgoing_mail (message_id, recipient_name, recipient_email, subject, body, state,"
                        + " next_attempt_at, created_at) VALUES (?, ?, ?, ?, ?, 'WAITING', '2026-01-01', '2026-01-01')",
                messageId,
                name,
                email,
                subject,
                LINK);
    }

    private static void run(PortalUnderTest portal, String sql, String... values) throws SQLException {
        try (Connection connection = connect(portal);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }

    private static String column(PortalUnderTest portal, String name, String messageId) {
        try (Connection connection = connect(portal);
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT COALESCE(" + name + ", '') FROM outgoing_mail WHERE message_id = ?")) {
            statement.setString(1, messageId);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(PortalUnderTest portal) throws SQLException {
        return DriverManager.getConnection(
                portal.database().url(),
                portal.database().user(),
                portal.database().password());
    }
}
