package portal.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.events.Audience;
import portal.platform.events.DomainEvent;

/** One thing that happened: who did what to which record, with the value before and after. Never changed, never deleted. */
@Entity
@Table(name = "timeline_entry")
class TimelineEntry {

    private static final int LONGEST_VALUE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "actor_name")
    private String actorName;

    /** The institutions that the actor acted for, so that their colleagues, and nobody else, read the name. */
    @Column(name = "actor_institutions")
    private String actorInstitutions;

    private String what;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "before_value")
    private @Nullable String before;

    @Column(name = "after_value")
    private @Nullable String after;

    protected TimelineEntry() {}

    TimelineEntry(DomainEvent event, Instant now) {
        happenedAt = now;
        actorId = event.actor().accountId();
        actorName = event.actor().name();
        actorInstitutions = ActingFor.written(event.actor());
        what = event.what();
        subjectKind = event.subjectKind();
        subjectId = event.subjectId();
        audience = event.audience();
        before = shortened(event.before());
        after = shortened(event.after());
    }

    private static @Nullable String shortened(@Nullable String value) {
        return value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
