package portal.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Until when an institution can hand in.
 *
 * @param at the announced instant
 * @param zone the zone it was announced in
 * @param grace how long after it a submission is still taken; never shown
 * @param extended whether it was moved for this institution alone
 */
public record Deadline(Instant at, ZoneId zone, Duration grace, boolean extended) {

    private static final Duration TIME_TO_COMPLETE = Duration.ofDays(3);

    /** The deadline of a round or an institution's extension: the later, for the round's may have moved since. */
    public static Instant later(Instant round, @Nullable Instant extension) {
        return extension != null && extension.isAfter(round) ? extension : round;
    }

    /** Whether a submission at this instant comes too late, the grace included. */
    public boolean passed(Instant now) {
        return now.isAfter(at.plus(grace));
    }

    /** Whether an institution to which something is returned now still has time to complete it. */
    public boolean leavesTime(Instant now) {
        return !now.plus(TIME_TO_COMPLETE).isAfter(at);
    }

    /** The same hour on another day. */
    Instant on(LocalDate day) {
        return AnnouncedTime.instant(day, at.atZone(zone).toLocalTime(), zone);
    }

    public String zoneId() {
        return zone.getId();
    }
}
