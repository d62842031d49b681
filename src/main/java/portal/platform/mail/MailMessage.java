package portal.platform.mail;

/**
 * One plain-text message to one person.
 *
 * @param messageId stays the same when a message is tried again, so that a receiver can tell a repetition
 */
public record MailMessage(String messageId, String recipientName, String recipientEmail, String subject, String body) {}
