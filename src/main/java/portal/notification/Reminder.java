package portal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That people were reminded, each time once. The row is unique, so that of several nodes one reminds; a
 * due date that is moved is reminded of anew.
 */
@Entity
@Table(name = "reminder")
class Reminder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "days_ahead")
    private int daysAhead;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Reminder() {}

    private Reminder(Due due, int daysAhead, Instant dueAt, Instant now) {
        this.kind = kind(due);
        this.subjectId = due.id();
        this.daysAhead = daysAhead;
        this.dueAt = dueAt;
        this.sentAt = now;
    }

    /** The nearest reminder whose time has come; none before the first and none when it is too late. */
    static Optional<Reminder> of(Due due, Instant dueAt, Instant now) {
        return due.daysAhead().stream()
                .filter(days -> now.isBefore(dueAt) && !now.isBefore(dueAt.minus(Duration.ofDays(days))))
                .findFirst()
                .map(days -> new Reminder(due, days, dueAt, now));
    }

    private static String kind(Due due) {
        if (due instanceof Due.OfFacts) {
            return "FACTS";
        }
        return due instanceof Due.OfSubmission ? "SUBMISSION" : "REVIEW";
    }

    String kind() {
        return kind;
    }

    long subjectId() {
        return subjectId;
    }

    int daysAhead() {
        return daysAhead;
    }

    Instant dueAt() {
        return dueAt;
    }
}
