package portal.round.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import portal.platform.time.UkTime;
import portal.round.AnnouncedTime;
import portal.round.DatesOutOfOrder;
import portal.round.PeersSeeScores;
import portal.round.RoundDetail;
import portal.round.RoundPlan;

/** What the secretariat types about a round. Times are by the clock of the zone. */
public class RoundForm {

    private static final LocalTime START_OF_WORK = LocalTime.of(9, 0);
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private @Nullable String name;
    private long formVersionId;
    private long rubricId;
    private String zone = UkTime.ZONE.getId();
    private @Nullable LocalDate opensOn;
    private LocalTime opensTime = START_OF_WORK;
    private @Nullable LocalDate deadlineOn;
    private LocalTime deadlineTime = END_OF_WORK;
    private int graceMinutes;
    private @Nullable LocalDate reviewDueOn;
    private @Nullable LocalDate signOffDueOn;
    private boolean peersSeeScores = true;
    private boolean peersSeeNames;
    private int factualCheckDays;
    private int version;

    static RoundForm of(RoundDetail round) {
        RoundPlan plan = round.plan();
        RoundForm form = new RoundForm();
        form.name = plan.name();
        form.formVersionId = plan.formVersionId();
        form.rubricId = plan.rubricId();
        form.zone = plan.zone().getId();
        form.opensOn = LocalDate.ofInstant(plan.opensAt(), plan.zone());
        form.opensTime = LocalTime.ofInstant(plan.opensAt(), plan.zone());
        form.deadlineOn = LocalDate.ofInstant(plan.deadlineAt(), plan.zone());
        form.deadlineTime = LocalTime.ofInstant(plan.deadlineAt(), plan.zone());
        form.graceMinutes = (int) plan.grace().toMinutes();
        form.reviewDueOn = plan.reviewDueOn();
        form.signOffDueOn = plan.signOffDueOn();
        form.peersSeeScores = plan.peersSeeScores() == PeersSeeScores.AFTER_OWN_SUBMIT;
        form.peersSeeNames = plan.peersSeeNames();
        form.factualCheckDays = plan.factualCheckDays();
        form.version = round.version();
        return form;
    }

    /** @param stage the stage that the chosen form is made for */
    RoundPlan plan(int stage) {
        return new RoundPlan(
                name == null ? "" : name,
                stage,
                formVersionId,
                rubricId,
                at(opensOn, opensTime),
                at(deadlineOn, deadlineTime),
                ZoneId.of(zone),
                Duration.ofMinutes(graceMinutes),
                given(reviewDueOn),
                given(signOffDueOn),
                peersSeeScores ? PeersSeeScores.AFTER_OWN_SUBMIT : PeersSeeScores.NEVER,
                peersSeeNames,
                factualCheckDays);
    }

    private Instant at(@Nullable LocalDate date, LocalTime time) {
        return AnnouncedTime.instant(given(date), time, ZoneId.of(zone));
    }

    private static LocalDate given(@Nullable LocalDate date) {
        if (date == null) {
            throw new DatesOutOfOrder();
        }
        return date;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public long getFormVersionId() {
        return formVersionId;
    }

    public void setFormVersionId(long formVersionId) {
        this.formVersionId = formVersionId;
    }

    public long getRubricId() {
        return rubricId;
    }

    public void setRubricId(long rubricId) {
        this.rubricId = rubricId;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalTime getOpensTime() {
        return opensTime;
    }

    public void setOpensTime(LocalTime opensTime) {
        this.opensTime = opensTime;
    }

    public @Nullable LocalDate getDeadlineOn() {
        return deadlineOn;
    }

    public void setDeadlineOn(@Nullable LocalDate deadlineOn) {
        this.deadlineOn = deadlineOn;
    }

    public LocalTime getDeadlineTime() {
        return deadlineTime;
    }

    public void setDeadlineTime(LocalTime deadlineTime) {
        this.deadlineTime = deadlineTime;
    }

    public int getGraceMinutes() {
        return graceMinutes;
    }

    public void setGraceMinutes(int graceMinutes) {
        this.graceMinutes = graceMinutes;
    }

    public @Nullable LocalDate getReviewDueOn() {
        return reviewDueOn;
    }

    public void setReviewDueOn(@Nullable LocalDate reviewDueOn) {
        this.reviewDueOn = reviewDueOn;
    }

    public @Nullable LocalDate getSignOffDueOn() {
        return signOffDueOn;
    }

    public void setSignOffDueOn(@Nullable LocalDate signOffDueOn) {
        this.signOffDueOn = signOffDueOn;
    }

    public boolean isPeersSeeScores() {
        return peersSeeScores;
    }

    public void setPeersSeeScores(boolean peersSeeScores) {
        this.peersSeeScores = peersSeeScores;
    }

    public boolean isPeersSeeNames() {
        return peersSeeNames;
    }

    public void setPeersSeeNames(boolean peersSeeNames) {
        this.peersSeeNames = peersSeeNames;
    }

    public int getFactualCheckDays() {
        return factualCheckDays;
    }

    public void setFactualCheckDays(int factualCheckDays) {
        this.factualCheckDays = factualCheckDays;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
