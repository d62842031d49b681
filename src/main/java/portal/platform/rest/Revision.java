package portal.platform.rest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.text.WordCount;

/**
 * Counts the changes of a record whose texts are saved as they are typed, so that nobody overwrites what somebody else wrote.
 * Whoever writes holds the lock of the record.
 */
@Embeddable
public class Revision {

    /** Who comes back after so long begins anew. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private int version;

    @Column(name = "field_versions")
    private @Nullable String fieldVersions;

    @Column(name = "touched_by")
    private @Nullable String touchedBy;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    /** @throws StaleValue when somebody wrote something else there meanwhile */
    SaveReply write(String field, Cell cell, SaveRequest typed, Actor actor, Instant now) {
        String known = cell.known().get();
        if (!known.equals(typed.value())) {
            FieldVersions fields = FieldVersions.parse(fieldVersions);
            if (typed.version() > version || fields.changedAfter(typed.version(), field)) {
                boolean last = fields.changedAt(version, field);
                throw new StaleValue(known, version, last ? touchedBy : null, last ? touchedAt : null);
            }
            cell.write(typed.value());
            version++;
            fieldVersions = fields.with(field, version).format();
            touchedBy = actor.name();
            touchedAt = now;
        }
        return new SaveReply(version, now, WordCount.of(typed.value()));
    }

    /** Whether this person was not the one writing just now. */
    public boolean isNewTo(Actor actor, Instant now) {
        return touchedAt == null
                || !actor.name().equals(touchedBy)
                || touchedAt.plus(PAUSE).isBefore(now);
    }

    public int version() {
        return version;
    }
}
