package portal.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** Hands messages to the mail server that the settings name. */
@ApplicationScoped
public class MailServer {

    @Inject
    MailSettings settings;

    /** Sends one message, or says why it could not be sent. */
    public void send(MailMessage mail) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(settings.properties())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + mail.messageId() + ">");
            }
        };
        try {
            message.setFrom(new InternetAddress(settings.from()));
            InternetAddress recipient =
                    new InternetAddress(mail.recipientEmail(), oneLine(mail.recipientName()), "UTF-8");
            recipient.validate();
            message.setRecipient(Message.RecipientType.TO, recipient);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is always there", e);
        }
        message.setSubject(oneLine(mail.subject()), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        hand(message);
    }

    private void hand(MimeMessage message) throws MessagingException {
        if (settings.user().isPresent()) {
            Transport.send(message, settings.user().get(), settings.password());
        } else {
            Transport.send(message);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
