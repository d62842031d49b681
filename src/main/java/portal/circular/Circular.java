package portal.circular;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.rest.Cell;
import portal.platform.rest.Revised;
import portal.platform.rest.Revision;

/** A message of the secretariat to many people around some submissions of a round; written, then sent once. */
@Entity
@Table(name = "circular")
public class Circular implements Revised {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String subject = "";

    @Lob
    private String body = "";

    @Embedded
    private Revision revision = new Revision();

    @ElementCollection
    @CollectionTable(name = "circular_submission", joinColumns = @JoinColumn(name = "circular_id"))
    @Column(name = "submission_id")
    private Set<Long> submissions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "circular_left_out", joinColumns = @JoinColumn(name = "circular_id"))
    @Column(name = "account_id")
    private Set<Long> leftOut = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "circular_recipient", joinColumns = @JoinColumn(name = "circular_id"))
    private Set<Addressed> recipients = new HashSet<>();

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "sent_by")
    private @Nullable String sentBy;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    protected Circular() {}

    Circular(long roundId, Audience audience, Set<Long> submissions, Instant now) {
        this.roundId = roundId;
        this.audience = audience;
        this.submissions = new HashSet<>(submissions);
        begunAt = now;
    }

    @Override
    public Optional<Cell> cell(String field) {
        return switch (field) {
            case "subject" -> Optional.of(Cell.line(() -> subject, typed -> subject = typed));
            case "body" -> Optional.of(Cell.prose(() -> body, typed -> body = typed));
            default -> Optional.empty();
        };
    }

    void leaveOut(long accountId, boolean out) {
        requireDraft();
        if (out) {
            leftOut.add(accountId);
        } else {
            leftOut.remove(accountId);
        }
    }

    /** What keeps it from being sent. */
    List<CircularGap> gaps(Collection<Recipient> people) {
        List<CircularGap> gaps = new ArrayList<>();
        if (subject.isBlank()) {
            gaps.add(new CircularGap("subject", "", "subject"));
        }
        if (body.isBlank()) {
            gaps.add(new CircularGap("body", "", "body"));
        }
        strange(subject).forEach(blank -> gaps.add(new CircularGap("blank", blank, "subject")));
        strange(body).forEach(blank -> gaps.add(new CircularGap("blank", blank, "body")));
        if (people.stream().allMatch(Recipient::leftOut)) {
            gaps.add(new CircularGap("nobody", "", "people"));
        }
        return gaps;
    }

    private List<String> strange(String text) {
        return new Wording(text).strange(audience.blanks());
    }

    void send(List<Recipient> people, Actor actor, Instant now) {
        requireDraft();
        if (!gaps(people).isEmpty()) {
            throw new CircularNotReady();
        }
        people.forEach(person -> recipients.add(new Addressed(person)));
        sentBy = actor.name();
        sentAt = now;
    }

    /** @throws CircularSentAlready when it has left: what people got is not changed */
    void requireDraft() {
        if (isSent()) {
            throw new CircularSentAlready();
        }
    }

    boolean isSent() {
        return sentAt != null;
    }

    long id() {
        return id;
    }

    long roundId() {
        return roundId;
    }

    Audience audience() {
        return audience;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    @Override
    public Revision revision() {
        return revision;
    }

    Set<Long> submissions() {
        return submissions;
    }

    Set<Long> leftOut() {
        return leftOut;
    }

    Set<Addressed> recipients() {
        return recipients;
    }

    @Nullable
    String sentBy() {
        return sentBy;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }
}
