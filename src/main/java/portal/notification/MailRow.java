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
        Instant createdAt) {}
