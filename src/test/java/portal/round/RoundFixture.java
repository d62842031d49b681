package portal.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Builds rounds: {@code aRound().opened()}. Due at 5pm UK time on Friday 30 April 2027, five minutes of grace. */
final class RoundFixture {

    static final ZoneId UK = ZoneId.of("Europe/London");
    static final Instant DEADLINE = AnnouncedTime.instant(LocalDate.of(2027, 4, 30), LocalTime.of(17, 0), UK);
    static final Instant BEFORE = DEADLINE.minus(Duration.ofDays(60));

    private String name = "Stage two, spring 2027";
    private long rubricId = 7;
    private Instant deadline = DEADLINE;
    private LocalDate reviewDue = LocalDate.of(2027, 6, 11);

    private PeersSeeScores peersSeeScores = PeersSeeScores.AFTER_OWN_SUBMIT;
    private boolean peersSeeNames;

    private RoundFixture() {}

    static RoundFixture aRound() {
        return new RoundFixture();
    }

    RoundFixture named(String newName) {
        name = newName;
        return this;
    }

    RoundFixture judgedBy(long newRubricId) {
        rubricId = newRubricId;
        return this;
    }

    RoundFixture namingPeers() {
        peersSeeNames = true;
        return this;
    }

    RoundFixture sealingScores() {
        peersSeeScores = PeersSeeScores.NEVER;
        return this;
    }

    RoundFixture due(Instant newDeadline) {
        deadline = newDeadline;
        return this;
    }

    RoundFixture reviewed(LocalDate date) {
        reviewDue = date;
        return this;
    }

    RoundPlan plan() {
        return new RoundPlan(
                name,
                2,
                3,
                rubricId,
                DEADLINE.minus(Duration.ofDays(90)),
                deadline,
                UK,
                Duration.ofMinutes(5),
                reviewDue,
                LocalDate.of(2027, 7, 16),
                peersSeeScores,
                peersSeeNames,
                0);
    }

    Round planned() {
        return Round.plan(plan());
    }

    Round opened() {
        Round round = planned();
        round.open(BEFORE);
        return round;
    }
}
