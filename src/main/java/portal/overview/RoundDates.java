package portal.overview;

import java.time.Instant;
import java.time.LocalDate;
import portal.round.RoundPlan;

/** The dates of a round seen from now. The turnaround that the scheme promises allows two weeks to choose a panel and two to agree. */
record RoundDates(RoundPlan plan, Instant now) {

    static final int WEEKS_TO_CHOOSE = 2;
    static final int WEEKS_TO_AGREE = 2;
    private static final int WEEKS_BEFORE = 1;
    private static final int WEEKS_BEFORE_SIGN_OFF = 2;

    boolean isPastChoosing(RoundLine line) {
        return today().isAfter(day(line.deadlineAt()).plusWeeks(WEEKS_TO_CHOOSE));
    }

    boolean isPastReviews(int weeks) {
        return today().isAfter(plan.reviewDueOn().plusWeeks(weeks));
    }

    boolean isPastSignOff() {
        return today().isAfter(plan.signOffDueOn());
    }

    /** Whether the institution's own deadline is within a week. */
    boolean isNear(RoundLine line) {
        return isWithin(day(line.deadlineAt()), WEEKS_BEFORE);
    }

    boolean isNearReviews() {
        return isWithin(plan.reviewDueOn(), WEEKS_BEFORE);
    }

    boolean isNearSignOff() {
        return isWithin(plan.signOffDueOn(), WEEKS_BEFORE_SIGN_OFF);
    }

    private boolean isWithin(LocalDate day, int weeks) {
        return !today().isAfter(day) && today().plusWeeks(weeks).isAfter(day);
    }

    private LocalDate today() {
        return day(now);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, plan.zone());
    }
}
