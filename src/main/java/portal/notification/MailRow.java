package portal.notification;

import java.time.Instant;

/** A message as the outbox page shows it. */
public record MailRow(
        long id,
        String recipientName,
        String recipientEmail,
        String subject,
        String body,
        MailState state,
        Instant createdAt) {

    /** Whether the words are no longer kept, because the message was sent or given up. */
    public boolean isForgotten() {
        return body.isEmpty();
    }
}
