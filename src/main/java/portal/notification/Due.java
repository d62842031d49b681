package portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Something that people still owe. */
sealed interface Due {

    /** The id of what is owed, of its own kind. */
    long id();

    /** A submission that was not handed in. */
    record OfSubmission(long id, long roundId, long institutionId) implements Due {}

    /** A review that a reviewer has accepted and not submitted. */
    record OfReview(long id, long reviewerId, LocalDate on, String zone) implements Due {

        /** The end of the day. */
        Instant at() {
            return on.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
        }
    }
}
