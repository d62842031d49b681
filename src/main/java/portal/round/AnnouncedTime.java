package portal.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A date and a clock time as a person announces them, and the instant that they mean. */
public final class AnnouncedTime {

    private AnnouncedTime() {}

    /**
     * A time that the clock shows twice in the night when summer time ends means the later one, so that nobody loses an hour.
     *
     * @throws NoSuchTime when the clock jumps over it in the night when summer time begins
     */
    public static Instant instant(LocalDate date, LocalTime time, ZoneId zone) {
        LocalDateTime announced = date.atTime(time);
        if (zone.getRules().getValidOffsets(announced).isEmpty()) {
            throw new NoSuchTime();
        }
        return ZonedDateTime.ofLocal(announced, zone, null)
                .withLaterOffsetAtOverlap()
                .toInstant();
    }
}
