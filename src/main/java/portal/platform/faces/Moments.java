package portal.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.platform.time.UkTime;

/** How dates and times are written, always with the clock they are told by. */
@Named
@ApplicationScoped
public class Moments {

    private static final ZoneId UK = UkTime.ZONE;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("zzz", Locale.UK);
    private static final int WEEKS_FROM = 15;

    @Inject
    Clock clock;

    /** "14:03, 21 November 2026", UK time. */
    public String at(@Nullable Instant instant) {
        return instant == null ? "" : CLOCK.format(instant.atZone(UK)) + ", " + DAY.format(instant.atZone(UK));
    }

    /** "21 November 2026", UK time. */
    public String on(@Nullable Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(UK));
    }

    /** "21 November 2026". */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /**
     * "5pm UK time, Friday 30 April 2027". In the night when summer time ends, an hour comes twice; then the clock is named:
     * "1:30am UK time (GMT), Sunday 31 October 2027".
     */
    public String deadline(@Nullable Instant instant, @Nullable String zone) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime there = instant.atZone(zone(zone));
        return hour(there) + " " + clockName(zone(zone)) + whichOfTwo(there) + ", " + WEEKDAY.format(there);
    }

    /** For {@code datetime} attributes. */
    public String iso(@Nullable Instant instant) {
        return instant == null ? "" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** "in 12 days", "3 hours ago", by the server's clock. */
    public String distance(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        Duration distance = Duration.between(clock.instant(), instant);
        String amount = amount(distance.abs());
        return Texts.of(distance.isNegative() ? "when.ago" : "when.in", amount);
    }

    public boolean isPast(@Nullable Instant instant) {
        return instant != null && instant.isBefore(clock.instant());
    }

    private static String amount(Duration distance) {
        if (distance.toDays() >= WEEKS_FROM) {
            return Texts.of("when.weeks", distance.toDays() / 7);
        }
        if (distance.toDays() >= 1) {
            return Texts.of("when.days", distance.toDays());
        }
        return distance.toHours() >= 1
                ? Texts.of("when.hours", distance.toHours())
                : Texts.of("when.minutes", Math.max(1, distance.toMinutes()));
    }

    private static String whichOfTwo(ZonedDateTime time) {
        boolean twice = time.getZone()
                        .getRules()
                        .getValidOffsets(time.toLocalDateTime())
                        .size()
                > 1;
        return twice ? " (" + OFFSET.format(time) + ")" : "";
    }

    /** Noon and midnight have no am or pm that people agree on. */
    private static String hour(ZonedDateTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 12 ? Texts.of("when.noon") : Texts.of("when.midnight");
        }
        String pattern = time.getMinute() == 0 ? "ha" : "h:mma";
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(time).toLowerCase(Locale.UK);
    }

    private static ZoneId zone(@Nullable String zone) {
        return zone == null || zone.isEmpty() ? UK : ZoneId.of(zone);
    }

    private static String clockName(ZoneId zone) {
        String name =
                UK.equals(zone) ? "UK" : zone.getId().replaceAll(".*/", "").replace('_', ' ');
        return zone.getId().contains("/")
                ? Texts.of("when.clock", name)
                : zone.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
