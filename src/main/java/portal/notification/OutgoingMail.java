package portal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.mail.MailMessage;

/** A message in the outbox: waiting, tried with growing pauses, and sent or given up; then its words are forgotten. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    /** As long as an attempt may take before another node may try. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int MOST_ATTEMPTS = 12;
    private static final int LONGEST_ERROR = 500;

    /** The words are not kept once they are of no use here: there may be a one-time link among them. */
    private static final String FORGOTTEN = "";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "recipient_name")
    private String recipientName;

    @Column(name = "recipient_email")
    private String recipientEmail;

    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Version
    private int version;

    protected OutgoingMail() {}

    OutgoingMail(MailMessage message, Instant now) {
        messageId = message.messageId();
        recipientName = message.recipientName();
        recipientEmail = message.recipientEmail();
        subject = message.subject();
        body = message.body();
        state = MailState.WAITING;
        nextAttemptAt = now;
        createdAt = now;
    }

    MailMessage message() {
        return new MailMessage(messageId, recipientName, recipientEmail, subject, body);
    }

    boolean isDue(Instant now) {
        return state == MailState.WAITING && !now.isBefore(nextAttemptAt);
    }

    /**
     * Takes the message for one attempt; two nodes that try at once find out by the version. A message whose attempts never
     * told how they ended is given up as well.
     *
     * @return whether there is an attempt left
     */
    boolean attempt(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            giveUp();
            return false;
        }
        attempts++;
        nextAttemptAt = now.plus(LEASE);
        return true;
    }

    void sent(Instant now) {
        state = MailState.SENT;
        body = FORGOTTEN;
        sentAt = now;
        lastError = null;
    }

    /** Waits twice as long after each failure: one, two, four minutes and so on, up to a few hours. */
    void failed(String error, Instant now) {
        lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        if (attempts >= MOST_ATTEMPTS) {
            giveUp();
        } else {
            nextAttemptAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, 8)));
        }
    }

    private void giveUp() {
        state = MailState.FAILED;
        body = FORGOTTEN;
    }
}
