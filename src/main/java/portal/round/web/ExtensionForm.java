package portal.round.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import portal.round.AnnouncedTime;
import portal.round.DatesOutOfOrder;

/** A later deadline for one institution, as typed. */
public class ExtensionForm {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private @Nullable Long institutionId;
    private @Nullable LocalDate date;
    private LocalTime time = END_OF_WORK;
    private @Nullable String reason;

    Instant instant(ZoneId zone) {
        if (date == null) {
            throw new DatesOutOfOrder();
        }
        return AnnouncedTime.instant(date, time, zone);
    }

    public @Nullable Long getInstitutionId() {
        return institutionId;
    }

    public void setInstitutionId(@Nullable Long institutionId) {
        this.institutionId = institutionId;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
