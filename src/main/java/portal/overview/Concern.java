package portal.overview;

import java.util.function.BiPredicate;

/** What can be wrong with a submission on its way, each told from its line and the dates of its round. */
public enum Concern {
    DEADLINE_MISSED(Urgency.LATE, (line, dates) -> line.missed(dates.now())),
    PANEL_LATE(Urgency.LATE, (line, dates) -> line.isWaitingForPanel() && dates.isPastChoosing(line)),
    REVIEWS_LATE(Urgency.LATE, (line, dates) -> line.reviewsOwed() > 0 && dates.isPastReviews(0)),
    AGREEMENT_LATE(Urgency.LATE, (line, dates) -> line.isToAgree() && dates.isPastReviews(RoundDates.WEEKS_TO_AGREE)),
    LETTER_LATE(Urgency.LATE, (line, dates) -> line.isAtLetter() && dates.isPastSignOff()),
    PANEL_SHORT(Urgency.BLOCKED, (line, dates) -> line.isPanelShort()),
    PANEL_UNLED(Urgency.BLOCKED, (line, dates) -> line.isPanelUnled()),
    DEADLINE_NEAR(Urgency.AT_RISK, (line, dates) -> line.isWriting() && dates.isNear(line)),
    REVIEWS_NEAR(Urgency.AT_RISK, (line, dates) -> line.reviewsOwed() > 0 && dates.isNearReviews()),
    LETTER_NEAR(Urgency.AT_RISK, (line, dates) -> line.isBeforeSignOff() && dates.isNearSignOff());

    private final Urgency urgency;
    private final BiPredicate<RoundLine, RoundDates> condition;

    Concern(Urgency urgency, BiPredicate<RoundLine, RoundDates> condition) {
        this.urgency = urgency;
        this.condition = condition;
    }

    boolean isAbout(RoundLine line, RoundDates dates) {
        return condition.test(line, dates);
    }

    public Urgency urgency() {
        return urgency;
    }

    public String key() {
        return "overview.concern." + this;
    }
}
