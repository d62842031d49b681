package portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import portal.platform.time.UkTime;

/** Something that people still owe. */
sealed interface Due {

    /** The id of what is owed, of its own kind. */
    long id();

    /** How many days ahead people are reminded, the nearest first. */
    default List<Integer> daysAhead() {
        return List.of(1, 3, 14);
    }

    /** A submission that was not handed in. */
    record OfSubmission(long id, long roundId, long institutionId) implements Due {}

    /** A letter whose facts an institution has not called right or wrong; the id is that of the check. */
    record OfFacts(long id, long submissionId, long institutionId, LocalDate on) implements Due {

        /** The end of the day. */
        Instant at() {
            return on.plusDays(1).atStartOfDay(UkTime.ZONE).toInstant();
        }

        /** Some days are given for it in all. */
        @Override
        public List<Integer> daysAhead() {
            return List.of(3);
        }
    }

    /** A review that a reviewer has accepted and not submitted. */
    record OfReview(long id, long reviewerId, LocalDate on, String zone) implements Due {

        /** The end of the day. */
        Instant at() {
            return on.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
        }
    }
}
