package portal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That somebody was told of new messages on his panels. The row is unique, so that of several nodes one tells, once a day. */
@Entity
@Table(name = "discussion_notice")
class DiscussionNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "told_up_to")
    private Instant toldUpTo;

    protected DiscussionNotice() {}

    DiscussionNotice(long accountId, LocalDate toldOn, Instant toldUpTo) {
        this.accountId = accountId;
        this.toldOn = toldOn;
        this.toldUpTo = toldUpTo;
    }
}
